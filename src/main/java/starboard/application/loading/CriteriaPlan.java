package starboard.application.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import starboard.application.SheetProblems;
import starboard.application.loading.Preview.Change;
import starboard.casework.Command;
import starboard.casework.CriteriaDesk;
import starboard.casework.CriteriaRulings;
import starboard.casework.Person;
import starboard.casework.Refusal;
import starboard.casework.RoundFile;
import starboard.casework.Ruling;
import starboard.evidence.StandardsArea;
import starboard.indicators.Indicator;
import starboard.indicators.KeyIndicator;

/// What giving a round other criteria would do.
final class CriteriaPlan {
  private static final Form<Indicator> INDICATOR =
      new Form<>(
          it -> it.code().text(),
          Indicator::title,
          parts(
              part("title", Indicator::title),
              part("definition", Indicator::definition),
              part("services", Indicator::services),
              part("unit", Indicator::unit),
              part("direction", Indicator::direction),
              part("bands", Indicator::banding),
              part("source", Indicator::origin)));
  private static final Form<KeyIndicator> KEY =
      new Form<>(
          KeyIndicator::key,
          KeyIndicator::title,
          parts(
              part("title", KeyIndicator::title),
              part("service", KeyIndicator::service),
              part("condition", KeyIndicator::condition),
              part("highest grade", KeyIndicator::highest),
              part("exemption", KeyIndicator::exemptUnder),
              part("source", KeyIndicator::origin)));
  private static final Form<StandardsArea> AREA =
      new Form<>(
          it -> "Area " + it.number(),
          StandardsArea::title,
          parts(
              part("title", StandardsArea::title),
              part("criteria", StandardsArea::criteria),
              part("question", StandardsArea::question),
              part("source", StandardsArea::origin)));

  private final List<Change> changes = new ArrayList<>();
  private int unchanged;

  private CriteriaPlan() {}

  /// How things of one sort are named and told apart.
  private record Form<T>(
      Function<T, String> name, Function<T, String> title, Map<String, Function<T, Object>> parts) {
    String full(T it) {
      return name.apply(it) + " " + title.apply(it);
    }

    /// The parts in which two differ, in words.
    List<String> differences(T one, T other) {
      return parts.entrySet().stream()
          .filter(it -> !it.getValue().apply(one).equals(it.getValue().apply(other)))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  static Preview of(RoundFile round, Person person, ReadFile.OfCriteria file) {
    var from = round.criteria();
    var to = file.into(from);
    var plan = new CriteriaPlan();
    switch (file.part()) {
      case INDICATORS ->
          plan.compare(from.indicators().indicators(), to.indicators().indicators(), INDICATOR);
      case KEYS -> plan.compare(from.keys().list(), to.keys().list(), KEY);
      case STANDARDS -> plan.compare(from.standards().areas(), to.standards().areas(), AREA);
    }
    var command = new Command.SetCriteria(round.id(), to);
    return new Preview(
        LoadKind.CRITERIA,
        round.id(),
        file.name(),
        command,
        plan.changes,
        plan.unchanged,
        List.of(),
        SheetProblems.NONE,
        List.of("The file holds %s.".formatted(file.part().words())),
        refusal(round, person, command));
  }

  private static Optional<Refusal> refusal(
      RoundFile round, Person person, Command.SetCriteria command) {
    return switch (CriteriaRulings.rule(new CriteriaDesk(round, person), command)) {
      case Ruling.Refused(var refusal) -> Optional.of(refusal);
      case Ruling.Allowed _ -> Optional.empty();
    };
  }

  private <T> void compare(List<T> from, List<T> to, Form<T> form) {
    var left = new LinkedHashMap<String, T>();
    for (var it : from) left.put(form.name().apply(it), it);
    for (var it : to) {
      var was = Optional.ofNullable(left.remove(form.name().apply(it)));
      if (was.filter(it::equals).isPresent()) unchanged++;
      else if (was.isEmpty())
        changes.add(new Change("", form.full(it), "", form.title().apply(it)));
      else changes.add(changed(was.get(), it, form));
    }
    left.values()
        .forEach(it -> changes.add(new Change("", form.full(it), form.title().apply(it), "")));
    if (changes.isEmpty() && !from.equals(to))
      changes.add(new Change("", "Order of the list", "as it was", "as in the file"));
  }

  private static <T> Change changed(T was, T is, Form<T> form) {
    return new Change(
        "",
        form.full(is),
        form.title().apply(was),
        "other " + String.join(", ", form.differences(was, is)));
  }

  private static <T> Map.Entry<String, Function<T, Object>> part(
      String word, Function<T, Object> part) {
    return Map.entry(word, part);
  }

  @SafeVarargs
  private static <T> Map<String, Function<T, Object>> parts(
      Map.Entry<String, Function<T, Object>>... parts) {
    var map = new LinkedHashMap<String, Function<T, Object>>();
    for (var part : parts) map.put(part.getKey(), part.getValue());
    return map;
  }
}
