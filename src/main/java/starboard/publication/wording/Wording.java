package starboard.publication.wording;

import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import starboard.application.Days;
import starboard.application.publishing.Correction;
import starboard.application.publishing.JournalHead;
import starboard.application.publishing.PublicationContents;
import starboard.casework.Round;
import starboard.rating.Arrow;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Words that all forms of a publication share.
public final class Wording {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private static final Pattern MONTH =
      Pattern.compile(
          Arrays.stream(Month.values())
              .map(it -> it.getDisplayName(TextStyle.FULL, Locale.UK))
              .collect(Collectors.joining("|", "\\b(", ")\\b")));

  private Wording() {}

  /// The stars as they are printed, three signs.
  public static String signs(Stars stars) {
    return "★".repeat(stars.count()) + "☆".repeat(3 - stars.count());
  }

  /// The stars in words, for example `Two stars`; `Not rated` where there are none.
  public static String rating(Optional<Stars> stars) {
    return stars.map(it -> sentence(it.words())).orElse("Not rated");
  }

  /// A grade, or that there is none.
  public static String grade(Optional<Grade> grade) {
    return grade.map(Grade::word).orElse("not judged");
  }

  /// The months of a text in three letters each, where there is little room.
  public static String brief(String words) {
    return MONTH.matcher(words).replaceAll(it -> it.group().substring(0, 3));
  }

  /// Which way something moved since the earlier round.
  public static String moved(Arrow arrow) {
    return switch (arrow) {
      case UP -> "↑ up";
      case DOWN -> "↓ down";
      case NONE -> "same";
    };
  }

  /// The arrow that is printed beside something that moved, with a space before it; blank where it
  /// did not.
  public static String sign(Arrow arrow) {
    return switch (arrow) {
      case UP -> " ↑";
      case DOWN -> " ↓";
      case NONE -> "";
    };
  }

  /// A judgement as it is headed, for example `Children’s services: Serving people well?`.
  public static String subject(Subject subject) {
    return subject.service().title() + ": " + subject.question().title();
  }

  /// Whether a round was taken from the published record, which holds no reasons and no evidence.
  public static boolean recorded(Round round) {
    return !round.terms().source().isBlank() && !round.invented();
  }

  /// Where the ratings come from, in a sentence or two.
  public static String source(PublicationContents contents) {
    var round = contents.round();
    if (round.invented())
      return "Everything here was made up to try the program; nothing in it is about any council.";
    if (recorded(round))
      return "This round comes from the published record (%s). Reasons, evidence, strengths and priorities are not in that record, and the pages say so."
          .formatted(round.terms().source());
    return "Every rating here was determined by the chief inspector and published %s."
        .formatted(
            contents
                .published()
                .map(it -> "on " + Days.words(it))
                .orElse("in " + contents.month()));
  }

  /// What stands in a cell where nobody wrote anything.
  public static String nothingBrief(Round round) {
    return recorded(round) ? "not in the published record" : "none written";
  }

  /// What a publication is called.
  public static String title(PublicationContents contents) {
    return "Performance ratings for social services in England, " + contents.month();
  }

  /// When it was published, in words.
  public static String published(PublicationContents contents) {
    return contents.published().map(Days::words).orElse(contents.month());
  }

  /// What every page bears: the round and the state of the journal.
  public static String foot(PublicationContents contents) {
    var invented = contents.round().invented() ? "Made up · " : "";
    return "%sRound %s · journal %s"
        .formatted(invented, contents.round().id(), contents.head().hash().hex());
  }

  /// The state of the journal in a sentence.
  public static String head(JournalHead head) {
    return "Made from %,d entries of the journal, the newest of %s UTC."
        .formatted(head.entries(), TIME.format(head.at().atOffset(ZoneOffset.UTC)));
  }

  /// What was corrected, and why.
  public static String corrected(Correction it) {
    return it.why().isBlank() ? it.what() : "%s Reason: %s".formatted(it.what(), it.why());
  }

  /// With a capital letter at its beginning.
  public static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
