package starboard.desktop.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.application.Late;
import starboard.application.ProgressList;
import starboard.application.ProgressList.By;
import starboard.application.ProgressList.Group;
import starboard.application.ProgressList.Line;
import starboard.casework.determination.CaseStep;

/// What the progress board shows, and which of the cases stand in the list below it.
///
/// @param by by what the cases are counted
/// @param still for how many days a case may stand still when publication is near
/// @param now the time as at which cases are late
/// @param chosen the count that was chosen
record ProgressModel(ProgressList list, By by, int still, Instant now, Choice chosen) {

  /// Which cases are listed.
  sealed interface Choice {}

  /// All of them.
  record All() implements Choice {}

  /// Those of one group, at one step where it is named.
  record OfGroup(String group, Optional<CaseStep> step) implements Choice {}

  /// Those of one group that are late.
  record LateOfGroup(String group) implements Choice {}

  /// Those that are late for one reason.
  record LateFor(Late late) implements Choice {}

  ProgressModel choosing(Choice next) {
    return new ProgressModel(list, by, still, now, next);
  }

  List<Group> groups() {
    return list.by(by);
  }

  /// The cases of the list, by name.
  List<Line> lines() {
    return switch (chosen) {
      case All() -> list.lines();
      case OfGroup(var name, var step) ->
          group(name).stream().filter(it -> step.isEmpty() || it.step() == step.get()).toList();
      case LateOfGroup(var name) -> group(name).stream().filter(this::late).toList();
      case LateFor(var late) ->
          list.lines().stream().filter(it -> list.late(it, still, now).contains(late)).toList();
    };
  }

  private List<Line> group(String name) {
    return groups().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(Group::lines)
        .orElse(List.of());
  }

  private boolean late(Line line) {
    return !list.late(line, still, now).isEmpty();
  }

  /// How many of a group are late.
  int late(Group group) {
    return (int) group.lines().stream().filter(this::late).count();
  }

  /// What is late about a case, for example `without an inspector`; blank where nothing is.
  String lateWords(Line line) {
    return list.late(line, still, now).stream().map(Late::word).collect(Collectors.joining(", "));
  }

  /// What the list holds, for example `London, in moderation: 4 councils`.
  String title() {
    int count = lines().size();
    var councils = count == 1 ? "1 council" : count + " councils";
    return switch (chosen) {
      case All() -> "All: " + councils;
      case OfGroup(var name, var step) ->
          name
              + step.filter(_ -> by != By.STEP).map(it -> ", " + it.word()).orElse("")
              + ": "
              + councils;
      case LateOfGroup(var name) -> name + ", late: " + councils;
      case LateFor(var late) -> "Late, " + late.word() + ": " + councils;
    };
  }
}
