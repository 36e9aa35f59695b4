package starboard.application.invented;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
/// by the cut-off, most weighed, a few withdrawn or admitted, and two returns asked for. Between
/// them they cover every standards area for both services; what came late and was not admitted is
/// weighed only by a rare slip, and so is anything for a judgement that nobody has made.
final class InventedEvidence {
  private static final int SUMMARY = 450;
  private static final int PASSAGES = 950;

  /// Of a hundred late items that nobody admitted, so many are weighed all the same.
  private static final int SLIP = 4;

  /// Of so many items one is weighed for a judgement that nobody has made.
  private static final int SELDOM = 600;

  /// In how many items of a service an area comes up, where there are as many.
  private static final int COVER = 3;

  private static final List<SourceKind> RETURNS =
      List.of(SourceKind.MONITORING_RETURN, SourceKind.DELIVERY_AND_IMPROVEMENT_STATEMENT);

  private final InventedRound round;
  private final Diary diary;
  private final Chance chance;
  private final Set<Subject> open;

  private InventedEvidence(InventedRound round, Diary diary, Chance chance, Set<Subject> open) {
    this.round = round;
    this.diary = diary;
    this.chance = chance;
    this.open = open;
  }

  /// @param open the judgements that nobody has made yet
  static void write(InventedRound round, Diary diary, Chance chance, Set<Subject> open) {
    new InventedEvidence(round, diary, chance, open).write();
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
    var services = services(number);
    var item = item(number, round.day(month, day).minusDays(3 + chance.below(60)), services);
    diary.say(Role.INSPECTOR, month, day, number, new Act.Described(id(number), Optional.of(item)));
    var admitted = late && chance.percent(70);
    if (chance.percent(late && !admitted ? SLIP : 85)) weigh(number, services);
    if (chance.percent(3))
      diary.say(Role.INSPECTOR, 8, 20, number, new Act.Withdrawn(id(number), "Received twice."));
    if (admitted)
      diary.say(
          Role.CHIEF_INSPECTOR, 8, 21, number, new Act.Admitted(id(number), "Asked for in time."));
  }

  private EvidenceItem item(int number, LocalDate appliesTo, Set<Service> services) {
    return new EvidenceItem(
        chance.pick(List.of(SourceKind.values())),
        InventedText.title(chance),
        chance.percent(70) ? "INV/%d/%04d".formatted(number + 1, chance.below(10_000)) : "",
        chance.percent(95) ? Optional.of(appliesTo) : Optional.empty(),
        services,
        areas(number),
        chance.percent(80) ? Optional.of(chance.pick(List.of(Weight.values()))) : Optional.empty(),
        InventedText.of(chance, SUMMARY),
        InventedText.of(chance, PASSAGES),
        Optional.empty());
  }

  /// By turns one service and the other; some items tell of both.
  private Set<Service> services(int number) {
    return chance.percent(20)
        ? EnumSet.allOf(Service.class)
        : EnumSet.of(Service.values()[number % Service.values().length]);
  }

  /// As the items of a service go round the areas, each area comes up in about three of them: one
  /// that is withdrawn or late leaves none empty.
  private SortedSet<Integer> areas(int number) {
    var services = Service.values().length;
    var ofService = Math.max(1, round.plan().items() / services);
    var first = number / services * StandardsArea.COUNT / ofService;
    var span =
        Math.clamp(Math.ceilDiv(COVER * StandardsArea.COUNT, ofService), 1, StandardsArea.COUNT);
    var areas = new TreeSet<Integer>();
    for (var it = first; it < first + span; it++) areas.add(1 + it % StandardsArea.COUNT);
    return areas;
  }

  private boolean weighedFor(Subject subject) {
    return open.contains(subject) ? chance.below(SELDOM) == 0 : chance.percent(60);
  }

  private void weigh(int number, Set<Service> services) {
    for (var subject : Subject.values())
      if (services.contains(subject.service()) && weighedFor(subject))
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
