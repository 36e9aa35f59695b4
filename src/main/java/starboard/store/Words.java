package starboard.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import starboard.application.CaseRow;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.Role;
import starboard.casework.Round;
import starboard.casework.RoundTerms;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.Response;
import starboard.casework.moderation.Settlement;
import starboard.evidence.Bearing;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Why;
import starboard.rating.Grade;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The words in the tables and the values that they stand for. A word that stands for none is
/// refused with an [IllegalArgumentException] that names it.
final class Words {
  private Words() {}

  static Subject subject(String word) {
    return of("subject", Subject.values(), Subject::word, word);
  }

  static CaseRow.State state(String word) {
    return of("state", CaseRow.State.values(), CaseRow.State::word, word);
  }

  static Round.Phase phase(String word) {
    return of("phase", Round.Phase.values(), Round.Phase::word, word);
  }

  static RoundTerms.Kind kind(String word) {
    return of("kind", RoundTerms.Kind.values(), RoundTerms.Kind::word, word);
  }

  static SourceKind sourceKind(String word) {
    return of("kind", SourceKind.values(), SourceKind::word, word);
  }

  static Service service(String word) {
    return of("service", Service.values(), Service::word, word);
  }

  static Bearing bearing(String word) {
    return of("bearing", Bearing.values(), Bearing::word, word);
  }

  static Weight weight(String word) {
    return of("weight", Weight.values(), Weight::word, word);
  }

  static Serving serving(String word) {
    return of("grade", Serving.values(), Serving::word, word);
  }

  static Firmness firmness(String word) {
    return of("status", Firmness.values(), Firmness::word, word);
  }

  static Why why(String word) {
    return of("status", Why.values(), Why::word, word);
  }

  static CouncilType councilType(String word) {
    return of("type", CouncilType.values(), CouncilType::title, word);
  }

  static Region region(String word) {
    return of("region", Region.values(), Region::title, word);
  }

  static Role role(String word) {
    return of("role", Role.values(), Role::word, word);
  }

  static CaseStep step(String word) {
    return of("step", CaseStep.values(), CaseStep::word, word);
  }

  static Settlement.Kind settled(String word) {
    return of("settlement", Settlement.Kind.values(), Settlement.Kind::word, word);
  }

  static Representation.Dispute dispute(String word) {
    return of("dispute", Representation.Dispute.values(), Representation.Dispute::word, word);
  }

  static Response.Kind response(String word) {
    return of("response", Response.Kind.values(), Response.Kind::word, word);
  }

  /// The words that are parted by commas; none in a blank.
  static Stream<String> parts(String words) {
    return Arrays.stream(words.split(",", -1)).filter(it -> !it.isEmpty());
  }

  static Optional<Grade> grade(Subject subject, @Nullable String word) {
    if (word == null) return Optional.empty();
    var grades = Grade.of(subject.question()).toArray(Grade[]::new);
    return Optional.of(of("grade", grades, Grade::word, word));
  }

  private static <T> T of(String what, T[] values, Function<T, String> wordOf, String word) {
    return Arrays.stream(values)
        .filter(it -> wordOf.apply(it).equals(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("there is no %s “%s”".formatted(what, word)));
  }
}
