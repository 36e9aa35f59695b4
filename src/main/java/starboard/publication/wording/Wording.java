package starboard.publication.wording;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import starboard.application.Days;
import starboard.application.publishing.JournalHead;
import starboard.application.publishing.PublicationContents;
import starboard.casework.Round;
import starboard.rating.Arrow;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Words that all forms of a publication share.
public final class Wording {
  /// What stands where the rounds of the published record tell nothing.
  public static final String NOT_IN_RECORD = "Not in the published record.";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

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

  /// What stands where nobody wrote anything.
  public static String nothing(Round round) {
    return round.terms().source().isBlank() ? "Nothing was written." : NOT_IN_RECORD;
  }

  /// The same in the middle of a sentence or cell, without its full stop.
  public static String nothingBrief(Round round) {
    return round.terms().source().isBlank() ? "none written" : "not in the published record";
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
    return "Round %s · journal %s…"
        .formatted(contents.round().id(), contents.head().hash().hex().substring(0, 32));
  }

  /// The state of the journal in a sentence.
  public static String head(JournalHead head) {
    return "Made from %,d entries of the journal, the newest of %s UTC."
        .formatted(head.entries(), TIME.format(head.at().atOffset(ZoneOffset.UTC)));
  }

  /// With a capital letter at its beginning.
  public static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
