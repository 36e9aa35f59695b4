package starboard.application.invented;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import starboard.casework.Act;
import starboard.casework.Role;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.evidence.StandardsArea;
import starboard.evidence.Weight;
import starboard.rating.Service;
import starboard.rating.Subject;

/// The evidence on an invented case: items of about 1.5 kB received from February on, most of them
/// by the cut-off, most weighed, a few withdrawn or admitted, and two returns asked for.
final class InventedEvidence {
  private static final int SUMMARY = 450;
  private static final int PASSAGES = 950;
  private static final List<SourceKind> RETURNS =
      List.of(SourceKind.MONITORING_RETURN, SourceKind.DELIVERY_AND_IMPROVEMENT_STATEMENT);

  private final InventedRound round;
  private final Diary diary;
  private final Chance chance;

  private InventedEvidence(InventedRound round, Diary diary, Chance chance) {
    this.round = round;
    this.diary = diary;
    this.chance = chance;
  }

  static void write(InventedRound round, Diary diary, Chance chance) {
    new InventedEvidence(round, diary, chance).write();
  }

  /// The name of an item.
  ///
  /// @param number from 0
  static EvidenceId id(int number) {
    return new EvidenceId("invented-%03d".formatted(number + 1));
  }

  private void write() {
    for (var i = 0; i < round.plan().items(); i++) receive(i);
    for (var i = 0; i < RETURNS.size(); i++) ask(i);
  }

  private void receive(int number) {
    var late = chance.percent(6);
    var month = late ? 7 : 2 + chance.below(5);
    var day = 1 + chance.below(28);
    var services = services();
    var item = item(number, round.day(month, day).minusDays(3 + chance.below(60)), services);
    diary.say(Role.INSPECTOR, month, day, number, new Act.Described(id(number), Optional.of(item)));
    if (chance.percent(85)) weigh(number, services);
    if (chance.percent(3))
      diary.say(Role.INSPECTOR, 8, 20, number, new Act.Withdrawn(id(number), "Received twice."));
    if (late && chance.percent(30))
      diary.say(
          Role.CHIEF_INSPECTOR, 8, 21, number, new Act.Admitted(id(number), "Asked for in time."));
  }

  private EvidenceItem item(int number, LocalDate appliesTo, Set<Service> services) {
    var areas = new TreeSet<Integer>();
    for (var left = 1 + chance.below(2); left > 0; left--)
      areas.add(1 + chance.below(StandardsArea.COUNT));
    return new EvidenceItem(
        chance.pick(List.of(SourceKind.values())),
        InventedText.title(chance),
        chance.percent(70) ? "INV/%d/%04d".formatted(number + 1, chance.below(10_000)) : "",
        chance.percent(95) ? Optional.of(appliesTo) : Optional.empty(),
        services,
        areas,
        chance.percent(80) ? Optional.of(chance.pick(List.of(Weight.values()))) : Optional.empty(),
        InventedText.of(chance, SUMMARY),
        InventedText.of(chance, PASSAGES),
        Optional.empty());
  }

  private Set<Service> services() {
    return chance.percent(20)
        ? EnumSet.allOf(Service.class)
        : EnumSet.of(chance.pick(List.of(Service.values())));
  }

  private void weigh(int number, Set<Service> services) {
    for (var subject : Subject.values())
      if (services.contains(subject.service()) && chance.percent(60))
        diary.say(
            Role.INSPECTOR,
            8,
            1 + chance.below(18),
            number,
            new Act.Weighed(
                id(number), subject, chance.percent(70) ? Bearing.SUPPORTS : Bearing.CONTRADICTS));
  }

  private void ask(int number) {
    var id = new ReturnId("return-" + (number + 1));
    var kind = RETURNS.get(number);
    var terms = new ReturnTerms(kind, kind.title() + " of spring", round.day(5, 31));
    diary.say(Role.INSPECTOR, 1, 20, number, new Act.ReturnAsked(id, Optional.of(terms)));
    if (number < round.plan().items() && chance.percent(80))
      diary.say(Role.INSPECTOR, 8, 25, number, new Act.ReturnArrived(id, Optional.of(id(number))));
  }
}
