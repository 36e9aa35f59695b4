package starboard.application.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import starboard.casework.Act;
import starboard.casework.Council;
import starboard.casework.Criteria;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.ValuesLoad;
import starboard.journal.Hash;
import starboard.rating.Certainty;
import starboard.rating.Origin;

/// One invented round, in a year that no real one will have for long: `2101-11`.
///
/// @param number from 1
/// @param ruleBook the id of its rule book
public record InventedRound(Plan plan, int number, String ruleBook) {
  private static final int YEAR_BEFORE = 2100;

  /// On everything that says where it comes from.
  static final Origin ORIGIN = new Origin(RoundTerms.INVENTED, Certainty.UNKNOWN, "Invented.");

  /// All rounds of a plan, the oldest first.
  public static List<InventedRound> all(Plan plan, String ruleBook) {
    return IntStream.rangeClosed(1, plan.rounds())
        .mapToObj(it -> new InventedRound(plan, it, ruleBook))
        .toList();
  }

  public RoundId id() {
    return idOf(number);
  }

  private static RoundId idOf(int number) {
    return new RoundId(YEAR_BEFORE + number + "-11");
  }

  /// The round before, where there is one.
  public Optional<RoundId> from() {
    return number == 1 ? Optional.empty() : Optional.of(idOf(number - 1));
  }

  /// Whether judgements carry over into it: into the newest of several.
  public boolean refresh() {
    return !published() && number > 1;
  }

  boolean published() {
    return number < plan.rounds();
  }

  Chance chance(String of) {
    return Chance.of(plan.seed(), id() + "/" + of);
  }

  LocalDate day(int month, int day) {
    return LocalDate.of(YEAR_BEFORE + number, month, day);
  }

  Instant at(int month, int day, int minute) {
    return day(month, day).atTime(9, 0).plusMinutes(minute).toInstant(ZoneOffset.UTC);
  }

  /// When it was opened and everything else was said of it.
  public Instant opened() {
    return at(1, 5, 0);
  }

  LocalDate cutOff() {
    return day(6, 30);
  }

  /// By what it judges; the thresholds of its key indicators move from year to year.
  public Criteria criteria() {
    return InventedCriteria.of(plan, number);
  }

  /// What was said of the round itself.
  public List<Act> acts(List<Council> councils) {
    var acts = new ArrayList<Act>();
    acts.add(new Act.RoundOpened(terms(councils)));
    acts.add(new Act.IndicatorsSet(criteria().indicators()));
    acts.add(new Act.KeysSet(criteria().keys()));
    acts.add(new Act.StandardsSet(criteria().standards()));
    var values = plan.councils() * plan.indicators();
    var hash = Hash.of("invented values of " + id() + ", seed " + plan.seed()).hex();
    acts.add(new Act.ValuesLoaded(new ValuesLoad(valuesFile(), hash, values, values)));
    if (published()) acts.add(new Act.RoundPublished(RoundTerms.INVENTED));
    return acts;
  }

  String valuesFile() {
    return "invented-values-%s.csv".formatted(id());
  }

  private RoundTerms terms(List<Council> councils) {
    return new RoundTerms(
        id(),
        refresh() ? RoundTerms.Kind.REFRESH : RoundTerms.Kind.FULL,
        from(),
        ruleBook,
        Optional.of(cutOff()),
        published() ? Optional.of(day(11, 2)) : Optional.empty(),
        councils.stream().map(Council::id).toList(),
        RoundTerms.INVENTED);
  }
}
