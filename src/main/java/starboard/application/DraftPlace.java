package starboard.application;

import java.util.Arrays;
import java.util.Optional;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.RepresentationId;
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
  private static final String SECOND = "second/";
  private static final String EXEMPTION = "exemption/";
  private static final String COUNCIL = "council/";
  private static final String ANSWER = COUNCIL + "answer/";
  private static final int LONGEST_POINT = LONGEST - ANSWER.length();
  private static final int LONGEST_KEY = LONGEST - EXEMPTION.length();
  private static final String SETTLEMENT = "settle/";
  private static final int LONGEST_NAME = LONGEST - SETTLEMENT.length();

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

  /// A point of the council that is being taken down.
  public static final DraftPlace POINT = new DraftPlace(COUNCIL + "point");

  public DraftPlace {
    if (text.isBlank() || text.length() > LONGEST)
      throw new IllegalArgumentException("not the place of a draft: " + text);
  }

  /// The reason for a judgement.
  public static DraftPlace reason(Subject subject) {
    return new DraftPlace(subject.word());
  }

  /// The reason for a second judgement.
  public static DraftPlace second(Subject subject) {
    return new DraftPlace(SECOND + subject.word());
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

  /// The reason with which a finding is settled.
  ///
  /// @param finding its name within its home; of a very long one the end, which tells it apart
  public static DraftPlace settlement(FindingId finding) {
    var name = finding.text();
    return new DraftPlace(SETTLEMENT + name.substring(Math.max(0, name.length() - LONGEST_NAME)));
  }

  /// The judgement whose reason it is, or empty.
  public Optional<Subject> subject() {
    return subject(text);
  }

  /// The second judgement whose reason it is, or empty.
  public Optional<Subject> second() {
    return text.startsWith(SECOND) ? subject(text.substring(SECOND.length())) : Optional.empty();
  }

  private static Optional<Subject> subject(String word) {
    return Arrays.stream(Subject.values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /// The answer to a point of the council; of a very long name the beginning.
  public static DraftPlace response(RepresentationId point) {
    var name = point.text();
    return new DraftPlace(ANSWER + name.substring(0, Math.min(name.length(), LONGEST_POINT)));
  }

  /// In words, as in a list of drafts.
  public String words() {
    if (text.startsWith(EXEMPTION))
      return "the exemption from " + text.substring(EXEMPTION.length());
    if (equals(POINT)) return "a point of the council";
    if (text.startsWith(ANSWER)) return "an answer to the council";
    if (text.startsWith(SETTLEMENT)) return "the settlement of a finding";
    if (equals(PLAN)) return "improvement plan";
    if (equals(COMPARISON)) return "note on a comparison";
    if (equals(PROGRESS)) return "assessment of progress";
    if (equals(RISE)) return "statement for a rise from zero stars";
    if (text.startsWith(REVIEW))
      return ReviewPart.of(text.substring(REVIEW.length()))
          .map(it -> "annual review, " + it.title())
          .orElse("annual review");
    if (second().isPresent())
      return "the reason for the second judgement, " + second().get().phrase();
    return subject().map(it -> "the reason for " + it.phrase()).orElse("evidence");
  }

  @Override
  public int compareTo(DraftPlace other) {
    return text.compareTo(other.text);
  }
}
