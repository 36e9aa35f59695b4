package starboard.application.loading;

import static starboard.application.loading.FileCouncils.quoted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.application.IndicatorSheet;
import starboard.application.IndicatorSheet.Line;
import starboard.application.Place;
import starboard.application.loading.Preview.Change;
import starboard.casework.Command;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CriteriaDesk;
import starboard.casework.CriteriaRulings;
import starboard.casework.Person;
import starboard.casework.RoundFile;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.Understanding;
import starboard.indicators.ValueWords;

/// What loading values of indicators would do.
final class ValuesPlan {
  private static final String INDICATOR = "indicator";

  private final RoundFile round;
  private final IndicatorSheet sheet;
  private final Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> standing;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Set<String> foreign = new HashSet<>();
  private final Findings findings = new Findings();
  private final FileCouncils councils;
  private final Map<CouncilId, Map<IndicatorCode, IndicatorValue>> values = new HashMap<>();
  private final Map<Target, Place> places = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private int unchanged;

  /// What one value is of.
  private record Target(CouncilId council, IndicatorCode indicator) {}

  private ValuesPlan(
      RoundFile round,
      Collection<Council> councils,
      Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> standing,
      IndicatorSheet sheet) {
    this.round = round;
    this.sheet = sheet;
    this.standing = standing;
    this.councils = new FileCouncils(councils, round.round(), findings);
    for (var it : round.criteria().indicators().indicators()) indicators.put(it.code().text(), it);
  }

  /// @param standing the values that the round has
  static Preview of(
      RoundFile round,
      Collection<Council> councils,
      Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> standing,
      Person person,
      IndicatorSheet sheet) {
    var plan = new ValuesPlan(round, councils, standing, sheet);
    sheet.lines().forEach(plan::take);
    return plan.preview(person);
  }

  private void take(Line line) {
    var indicator = indicator(line);
    var council = councils.find(line.council(), sheet.place(line, "council"));
    if (council.isEmpty() || indicator.isEmpty()) return;
    var target = new Target(council.get().id(), indicator.get().code());
    var earlier = places.putIfAbsent(target, line.place());
    if (earlier != null)
      findings.problem(
          line.place(),
          "%s of %s stands in %s too; keep one of them"
              .formatted(target.indicator(), council.get().name(), earlier.words()));
    else understand(line, council.get(), indicator.get());
  }

  /// A column with a foreign code is told of once, not in each row.
  private Optional<Indicator> indicator(Line line) {
    var code = line.indicator().toUpperCase(Locale.ROOT);
    var found = Optional.ofNullable(indicators.get(code));
    var wide = !sheet.columns().containsKey(INDICATOR);
    if (found.isEmpty() && (foreign.add(code) || !wide))
      findings.problem(
          wide ? line.place() : sheet.place(line, INDICATOR),
          indicators.isEmpty()
              ? "round %s has no indicators yet; load its criteria first".formatted(round.id())
              : "%s is not an indicator of round %s; write the code of one, or take it out"
                  .formatted(quoted(line.indicator()), round.id()));
    return found;
  }

  private void understand(Line line, Council council, Indicator indicator) {
    var understood =
        ValueWords.of(indicator, line.value(), line.numerator(), line.denominator(), line.status());
    switch (understood) {
      case Understanding.Refused(var part, var sentence) ->
          findings.problem(sheet.place(line, part), sentence);
      case Understanding.Understood(var value, var remark) -> {
        remark.ifPresent(it -> findings.remark(line.place(), it));
        take(council, indicator, value);
      }
    }
  }

  private void take(Council council, Indicator indicator, IndicatorValue value) {
    var code = indicator.code();
    values.computeIfAbsent(council.id(), _ -> new TreeMap<>()).put(code, value);
    var was = Optional.ofNullable(standing.getOrDefault(council.id(), new TreeMap<>()).get(code));
    if (was.filter(value::equals).isPresent()) unchanged++;
    else
      changes.add(
          new Change(
              council.name(),
              code + " " + indicator.title(),
              was.map(ValueText::of).orElse(""),
              ValueText.of(value)));
  }

  private Preview preview(Person person) {
    var notices = new ArrayList<>(sheet.notices());
    if (!standing.isEmpty())
      notices.add(
          "Round %s has values already%s: this is a revision."
              .formatted(
                  round.id(),
                  round.loads().isEmpty()
                      ? ""
                      : ", last from " + round.loads().getLast().load().source()));
    return new Preview(
        LoadKind.VALUES,
        round.id(),
        sheet.name(),
        new Command.LoadValues(round.id(), sheet.name(), sheet.contentHash(), values),
        changes,
        unchanged,
        findings.remarks(),
        sheet.problems().with(findings.problems()),
        notices,
        CriteriaRulings.refusal(new CriteriaDesk(round, person)));
  }
}
