package starboard.desktop.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.casework.Act;
import starboard.casework.CaseFile;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;

/// Everything that was said of one item, the newest first.
final class Revisions {
  private Revisions() {}

  /// @param what what was done, and for a change what changed
  record Revision(String person, Instant at, String what) {}

  static List<Revision> of(List<CaseFile.Said> said, EvidenceId id) {
    var revisions = new ArrayList<Revision>();
    Optional<EvidenceItem> before = Optional.empty();
    for (var it : said) {
      var told = told(it.act());
      if (told.isEmpty()) continue;
      var words = words(told.get().act(), id, before);
      if (words.isEmpty()) continue;
      var entry = it.entry();
      revisions.add(
          new Revision(entry.author().person(), entry.at(), told.get().lead() + words.get()));
      if (told.get().act() instanceof Act.Described(var _, var item)) before = item;
    }
    return revisions.reversed();
  }

  /// What an entry wrote on the evidence.
  private record Told(String lead, Act.OfEvidence act) {}

  private static Optional<Told> told(Act.OfCase act) {
    return switch (act) {
      case Act.Undid(var _, Act.OfEvidence restoring) ->
          Optional.of(new Told("Undone. ", restoring));
      case Act.Redid(var _, Act.OfEvidence restoring) ->
          Optional.of(new Told("Done again. ", restoring));
      case Act.OfEvidence said -> Optional.of(new Told("", said));
      case Act.Undid _,
          Act.Redid _,
          Act.Undoable _,
          Act.RatingRecorded _,
          Act.CarriedOver _,
          Act.ValuesReceived _ ->
          Optional.empty();
    };
  }

  /// What was said of the item; empty where it was said of something else.
  private static Optional<String> words(
      Act.OfEvidence act, EvidenceId id, Optional<EvidenceItem> before) {
    return switch (act) {
      case Act.Described(var it, var item) when it.equals(id) ->
          Optional.of(item.map(now -> described(before, now)).orElse("Taken back"));
      case Act.Weighed(var it, var subject, var bearing) when it.equals(id) ->
          Optional.of("Cited for %s: %s".formatted(subject.phrase(), bearing.word()));
      case Act.Withdrawn(var it, var why) when it.equals(id) ->
          Optional.of(why.isBlank() ? "Counted again" : "Withdrawn: " + why);
      case Act.Admitted(var it, var why) when it.equals(id) ->
          Optional.of(why.isBlank() ? "Admission taken back" : "Admitted: " + why);
      case Act.Described _,
          Act.Weighed _,
          Act.Withdrawn _,
          Act.Admitted _,
          Act.ReturnAsked _,
          Act.ReturnArrived _ ->
          Optional.empty();
    };
  }

  private static String described(Optional<EvidenceItem> before, EvidenceItem now) {
    return before.map(it -> ItemChanges.words(it, now)).orElse("Received");
  }
}
