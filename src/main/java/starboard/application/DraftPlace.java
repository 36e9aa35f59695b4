package starboard.application;

import java.util.Arrays;
import java.util.Optional;
import starboard.casework.year.ReviewPart;
import starboard.rating.Subject;

/// Where on a case a draft is typed: the reason for a judgement or for an exemption, a part of the
/// annual review, a form of a council with zero stars, or a text field of another form, by a name
/// of its own.
///
/// @param text 1 to 100 characters
public record DraftPlace(String text) implements Comparable<DraftPlace> {
  private static final int LONGEST = 100;
  private static final String REVIEW = "review/";
  private static final String EXEMPTION = "exemption/";
  private static final int LONGEST_KEY = LONGEST - EXEMPTION.length();

  /// The day of the annual review meeting.
  public static final DraftPlace MEETING = new DraftPlace(REVIEW + "day");

  /// The improvement plan.
  public static final DraftPlace PLAN = new DraftPlace("year/plan");

  /// The assessment of progress.
  public static final DraftPlace PROGRESS = new DraftPlace("year/progress");

  /// A note on a comparison in which the case stands first.
  public static final DraftPlace COMPARISON = new DraftPlace("comparison/note");

  /// The statement for a rise from zero stars.
  public static final DraftPlace RISE = new DraftPlace("year/rise");

  public DraftPlace {
    if (text.isBlank() || text.length() > LONGEST)
      throw new IllegalArgumentException("not the place of a draft: " + text);
  }

  /// The reason for a judgement.
  public static DraftPlace reason(Subject subject) {
    return new DraftPlace(subject.word());
  }

  /// A part of the annual review.
  public static DraftPlace review(ReviewPart part) {
    return new DraftPlace(REVIEW + part.word());
  }

  /// The reason why the council is exempted from a key indicator.
  ///
  /// @param key its name in the round; of a very long one the beginning
  public static DraftPlace exemption(String key) {
    return new DraftPlace(EXEMPTION + key.substring(0, Math.min(key.length(), LONGEST_KEY)));
  }

  /// The judgement whose reason it is, or empty.
  public Optional<Subject> subject() {
    return Arrays.stream(Subject.values()).filter(it -> it.word().equals(text)).findFirst();
  }

  /// In words, as in a list of drafts.
  public String words() {
    if (text.startsWith(EXEMPTION))
      return "the exemption from " + text.substring(EXEMPTION.length());
    if (equals(PLAN)) return "improvement plan";
    if (equals(COMPARISON)) return "note on a comparison";
    if (equals(PROGRESS)) return "assessment of progress";
    if (equals(RISE)) return "statement for a rise from zero stars";
    if (text.startsWith(REVIEW))
      return ReviewPart.of(text.substring(REVIEW.length()))
          .map(it -> "annual review, " + it.title())
          .orElse("annual review");
    return subject().map(it -> "the reason for " + it.phrase()).orElse("evidence");
  }

  @Override
  public int compareTo(DraftPlace other) {
    return text.compareTo(other.text);
  }
}
