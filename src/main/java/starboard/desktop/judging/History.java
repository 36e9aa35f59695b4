package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.application.CaseView;
import starboard.application.HistoryEntry;
import starboard.casework.Act;
import starboard.casework.ActWords;
import starboard.casework.Answer;
import starboard.casework.CaseField;
import starboard.casework.CaseFile;
import starboard.desktop.frame.Moments;
import starboard.journal.Entry;
import starboard.journal.Hash;
import starboard.rating.Subject;

/// Everything said on a case, and of its round where that moves its limits, in words.
final class History {
  private static final String TAKEN = "Took the rating from the published record";
  private static final String CARRIED = "Carried over from the round before, to be confirmed";

  private final Moments moments;
  private final ActWords words;
  private final Map<CaseField, Act.Undoable> holds = new HashMap<>();
  private final Map<Hash, Act.OfCase> acts = new HashMap<>();

  private History(Moments moments, List<CaseFile.Said> said) {
    this.moments = moments;
    this.words = new ActWords(said);
  }

  /// One entry.
  ///
  /// @param who the person and the role
  /// @param what what was done
  /// @param change for example `Some → Most`, or blank
  /// @param why the words that came with it, or blank
  /// @param was the words in whose place they came, or blank
  /// @param entry the beginning of the entry's hash
  record Line(
      String when, String who, String what, String change, String why, String was, String entry) {

    /// As one line of text.
    String text() {
      return Stream.of(when, who, what, change, why, was, entry)
          .filter(it -> !it.isBlank())
          .map(it -> it.replaceAll("\\s+", " "))
          .collect(Collectors.joining("  |  "));
    }
  }

  /// The lines, the newest first.
  static List<Line> of(CaseView view, Moments moments) {
    var history = new History(moments, view.said());
    var lines = new ArrayList<Line>();
    for (var it : view.history()) lines.add(history.line(it));
    return lines.reversed();
  }

  private Line line(HistoryEntry told) {
    var line = blank(told.entry());
    return switch (told) {
      case HistoryEntry.OfCase(var said) -> {
        acts.put(said.entry().id(), said.act());
        yield told(line, said.act());
      }
      case HistoryEntry.OfRound(var change) ->
          with(
              line,
              "In the round, for all its cases: " + lower(change.what()),
              "",
              change.detail(),
              "");
    };
  }

  private Line blank(Entry entry) {
    var author = entry.author();
    return new Line(
        moments.full(entry.at()),
        author.person() + ", " + author.role(),
        "",
        "",
        "",
        "",
        entry.id().abbreviated());
  }

  private Line told(Line line, Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded(var given, var stars, var source) -> {
        hold(given);
        yield with(line, TAKEN + ": " + stars.words(), all(given), source, "");
      }
      case Act.CarriedOver(var given, var _) -> {
        hold(given);
        yield with(line, CARRIED, all(given), "", "");
      }
      case Act.ValuesReceived(var values, var source) -> {
        values.forEach((code, value) -> hold(new Act.Valued(code, Optional.of(value))));
        yield with(
            line,
            "Loaded %s of indicators"
                .formatted(values.size() == 1 ? "1 value" : values.size() + " values"),
            "",
            source,
            "");
      }
      case Act.Undoable undoable -> change(line, words.name(undoable), undoable);
      case Act.Undid(var entry, var restoring) -> change(line, "Undid: " + name(entry), restoring);
      case Act.Redid(var entry, var restoring) ->
          change(line, "Did again: " + name(entry), restoring);
    };
  }

  private Line change(Line line, String what, Act.Undoable act) {
    var before = holds.getOrDefault(act.field(), act.field().blank());
    hold(act);
    if (!ActWords.prose(act))
      return with(line, what, words.value(before) + " → " + words.value(act), "", "");
    var was = words.value(before);
    var now = words.value(act);
    return with(
        line,
        what,
        "",
        now.isBlank() ? "(blank)" : "“" + now + "”",
        was.isBlank() ? "" : "before: “" + was + "”");
  }

  private void hold(Act.Undoable act) {
    holds.put(act.field(), act);
  }

  private void hold(Map<Subject, Answer> given) {
    given.forEach((subject, answer) -> hold(new Act.Judged(subject, answer)));
  }

  private static Line with(Line line, String what, String change, String why, String was) {
    return new Line(line.when(), line.who(), what, change, why, was, line.entry());
  }

  private String name(Hash entry) {
    var act = acts.get(entry);
    return act == null ? "entry " + entry.abbreviated() : lower(name(act));
  }

  private String name(Act.OfCase act) {
    return switch (act) {
      case Act.Undoable undoable -> words.name(undoable);
      case Act.RatingRecorded _ -> TAKEN;
      case Act.CarriedOver _ -> CARRIED;
      case Act.ValuesReceived _ -> "Loaded values of indicators";
      case Act.Undid _ -> "Undid";
      case Act.Redid _ -> "Did again";
    };
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String all(Map<Subject, Answer> given) {
    return Stream.of(Subject.values())
        .filter(given::containsKey)
        .map(it -> it.phrase() + " " + given.getOrDefault(it, new Answer.Open()).words())
        .collect(Collectors.joining(", "));
  }
}
