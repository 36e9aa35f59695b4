package starboard.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.moderation.Settlement;
import starboard.consistency.checks.BandProfiles;
import starboard.consistency.checks.Checks;
import starboard.evidence.EvidenceId;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

class FindingsTest {
  private static final LocalDate DAY = LocalDate.of(2004, 3, 1);
  private static final Limit LIMIT = new Limit(Service.ADULTS, Serving.SOME, "C28", "4 < 5");

  @Test
  void aConsistentRoundRaisesNothing() {
    for (var seed = 0; seed < 5; seed++)
      assertEquals(List.of(), find(InventedRound.consistent(new Random(seed), 150)));
  }

  @Test
  void everythingPlantedIsFoundAndNothingElse() {
    for (var seed = 0; seed < 5; seed++) {
      var cases = InventedRound.consistent(new Random(seed), 150);
      plant(cases);
      var found = find(cases);
      assertEquals(Set.of(cases.get(40).id()), homes(found, CheckName.DOMINANCE));
      assertEquals(EnumSet.allOf(Subject.class), subjects(found, CheckName.DOMINANCE));
      assertEquals(Set.of(cases.get(40).id()), homes(found, CheckName.PEERS));
      assertEquals(Set.of(cases.get(41).id()), homes(found, CheckName.LATE_EVIDENCE));
      assertEquals(Set.of(cases.get(42).id()), homes(found, CheckName.SILENT_CHANGE));
      assertEquals(
          EnumSet.of(
              CheckName.DOMINANCE,
              CheckName.LATE_EVIDENCE,
              CheckName.SILENT_CHANGE,
              CheckName.PEERS),
          found.stream()
              .map(Finding::check)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(CheckName.class))));
    }
  }

  @Test
  void aSevereInspectorIsFoundAndNoOther() {
    for (var seed = 0; seed < 5; seed++) {
      var cases = InventedRound.consistent(new Random(seed), 150);
      for (var it : cases.subList(50, 60))
        for (var subject : Subject.values()) {
          var level = it.grades().get(subject).orElseThrow().level();
          it.by("Inspector 5").judged(subject, Math.max(0, level - 1));
        }
      var severe =
          find(cases).stream()
              .filter(it -> it.check() == CheckName.INSPECTOR)
              .map(it -> it.id().text())
              .toList();
      assertEquals(List.of("inspector/inspector-5"), severe);
    }
  }

  @Test
  void aChangedJudgementReopensOnlyWhatItTouches() {
    var cases = InventedRound.consistent(new Random(8), 150);
    plant(cases);
    settle(cases);
    assertEquals(List.of(), find(cases).stream().filter(Finding::unsettled).toList());

    cases.get(40).judged(Subject.ADULTS_SERVING, 2);
    var found = find(cases);
    var reopened = found.stream().filter(Finding::unsettled).toList();
    assertEquals(Set.of(cases.get(40).id()), homes(reopened, CheckName.DOMINANCE));
    assertEquals(EnumSet.of(Subject.ADULTS_SERVING), subjects(reopened, CheckName.DOMINANCE));
    assertTrue(subjects(found, CheckName.DOMINANCE).containsAll(EnumSet.allOf(Subject.class)));
  }

  @Test
  void whateverJudgementChangesNoSettlementElsewhereReopens() {
    var random = new Random(21);
    for (var i = 0; i < 10; i++) {
      var cases = InventedRound.loose(random, 60);
      settle(cases);
      var changed = cases.get(random.nextInt(60));
      var subject = Subject.values()[random.nextInt(4)];
      changed.judged(subject, random.nextInt(4));
      for (var it : find(cases))
        if (it.state() instanceof Finding.State.Reopened)
          assertTrue(
              it.isAbout(changed.id()) && it.concerns().subjects().contains(subject),
              it.sentence());
    }
  }

  @Test
  void whatTheDeterminationRaisesByItsOwnChangeIsAnsweredByItsReason() {
    var subject = Subject.ADULTS_SERVING;
    var kent = CaseMaker.of("Kent").judged(2, 2, 2, 2).last(subject, 0);
    kent.determined(subject, 2, "The audit.");
    var moved = find(List.of(kent)).getFirst();
    assertEquals(CheckName.BIG_MOVE, moved.check());
    var answered = new Settlement(Settlement.Kind.CHANGED, "The audit.", moved.basis());
    assertEquals(new Finding.State.Settled(answered), moved.state());
    assertTrue(find(List.of(kent.judged(subject, 2))).getFirst().unsettled());
    kent.determined(subject, 2, "The audit.").limited(LIMIT, new LimitFacts.Standing.Applied());
    var above =
        find(List.of(kent)).stream().filter(it -> it.check() == CheckName.IGNORED_LIMIT).toList();
    assertTrue(above.getFirst().unsettled(), above::toString);
  }

  private static void settle(List<CaseMaker> cases) {
    for (var finding : find(cases))
      cases.stream()
          .filter(it -> it.id().equals(finding.home()))
          .forEach(it -> it.settled(finding));
  }

  /// A dominance conflict in case 40, late evidence in 41 and a silent change in 42.
  private static void plant(List<CaseMaker> cases) {
    for (var service : Service.values())
      for (var at = 0; at < RoundMaker.INDICATORS; at++)
        cases.get(40).band(RoundMaker.code(service, at), 4 + at % 2);
    cases.get(40).judged(1, 1, 1, 1);
    for (var subject : Subject.values()) cases.get(40).last(subject, 1);
    cases.get(41).weighed(Subject.ADULTS_SERVING, late());
    var silent = cases.get(42);
    silent.last(Subject.CHILDREN_CAPACITY, level(silent) == 3 ? 2 : level(silent) + 1);
    silent.weighed(Subject.CHILDREN_CAPACITY, 3, 0, DAY);
  }

  private static EnumSet<Subject> subjects(List<Finding> found, CheckName check) {
    return found.stream()
        .filter(it -> it.check() == check)
        .flatMap(it -> it.concerns().subjects().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Subject.class)));
  }

  private static SubjectEvidence late() {
    var fresh = List.of(new EvidenceId("fresh"));
    var late = List.of(new EvidenceId("late"));
    return new SubjectEvidence(3, 0, Optional.of(DAY), Optional.of(DAY), fresh, late);
  }

  private static int level(CaseMaker it) {
    return it.grades().get(Subject.CHILDREN_CAPACITY).orElseThrow().level();
  }

  private static Set<CaseId> homes(List<Finding> found, CheckName check) {
    return found.stream()
        .filter(it -> it.check() == check)
        .map(Finding::home)
        .collect(Collectors.toSet());
  }

  private static List<Finding> find(List<CaseMaker> cases) {
    var round = RoundMaker.of(cases, List.of());
    return Findings.of(round, Checks.all(new BandProfiles(round)));
  }
}
