package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.application.ProgressList.By;
import starboard.application.ProgressList.Group;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.determination.CaseStep;

class ProgressListTest {
  private static final Instant NOW = Instant.parse("2004-11-01T09:00:00Z");
  private static final Instant YESTERDAY = Instant.parse("2004-10-31T09:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("2004-09-01T09:00:00Z");
  private static final Round FAR = round(LocalDate.of(2005, 3, 1));
  private static final Round NEAR = round(LocalDate.of(2004, 11, 20));

  @Test
  void casesAreCountedByInspectorWithThoseWithoutOneLast() {
    var groups = list(NEAR).by(By.INSPECTOR);
    assertEquals(List.of("Ian", "Zoe", "No inspector"), groups.stream().map(Group::name).toList());
    assertEquals(List.of(1, 1, 1), groups.stream().map(it -> it.lines().size()).toList());
    assertEquals(1, groups.getFirst().at(CaseStep.MODERATION).size());
    assertEquals(1, groups.get(1).done());
  }

  @Test
  void casesAreCountedByRegionAndByStepInItsOrder() {
    assertEquals(
        List.of("Eastern", "London"), list(NEAR).by(By.REGION).stream().map(Group::name).toList());
    assertEquals(
        List.of("in preparation", "in moderation", "determined"),
        list(NEAR).by(By.STEP).stream().map(Group::name).toList());
  }

  @Test
  void aCaseStandsStillOnlyWhenPublicationIsNear() {
    var old = row("Ian", CaseStep.MODERATION, Optional.of(LONG_AGO), Optional.empty());
    assertEquals(Set.of(), Late.of(old, FAR, 14, NOW));
    assertEquals(Set.of(Late.STILL), Late.of(old, NEAR, 14, NOW));
    var moved = row("Ian", CaseStep.MODERATION, Optional.of(YESTERDAY), Optional.empty());
    assertEquals(Set.of(), Late.of(moved, NEAR, 14, NOW));
    assertEquals(Set.of(Late.STILL), Late.of(old, round(LocalDate.of(2004, 10, 1)), 14, NOW));
  }

  @Test
  void theLastDayOfTheCouncilIsNotLateYet() {
    for (int day = -2; day <= 2; day++) {
      var due = LocalDate.of(2004, 11, 1).plusDays(day);
      var row = row("Ian", CaseStep.WITH_COUNCIL, Optional.of(YESTERDAY), Optional.of(due));
      assertEquals(day < 0 ? Set.of(Late.PAST_DUE) : Set.of(), Late.of(row, FAR, 14, NOW));
    }
  }

  @Test
  void whatIsDeterminedOrPublishedIsNotLate() {
    assertEquals(Set.of(Late.NO_INSPECTOR), Late.of(ProgressRow.NONE, FAR, 14, NOW));
    var published = new Round(NEAR.terms(), Round.Phase.PUBLISHED);
    assertEquals(Set.of(), Late.of(ProgressRow.NONE, published, 14, NOW));
    var determined = row("", CaseStep.DETERMINED, Optional.of(LONG_AGO), Optional.empty());
    assertEquals(Set.of(), Late.of(determined, NEAR, 14, NOW));
  }

  @Test
  void lateCasesAreCountedByReason() {
    assertEquals(
        Map.of(Late.PAST_DUE, 0, Late.NO_INSPECTOR, 1, Late.STILL, 2), list(NEAR).late(14, NOW));
  }

  private static ProgressList list(Round round) {
    return new ProgressList(
        round,
        List.of(
            line(
                round,
                "Barnet",
                Region.LONDON,
                row("Ian", CaseStep.MODERATION, Optional.of(LONG_AGO), Optional.empty())),
            line(
                round,
                "Essex",
                Region.EASTERN,
                row("Zoe", CaseStep.DETERMINED, Optional.of(LONG_AGO), Optional.empty())),
            line(round, "Newham", Region.LONDON, ProgressRow.NONE)));
  }

  private static ProgressList.Line line(Round round, String name, Region region, ProgressRow row) {
    var council =
        new Council(
            new CouncilId(name.toLowerCase(java.util.Locale.ROOT)),
            name,
            CouncilType.OUTER_LONDON,
            region);
    return new ProgressList.Line(
        new CaseId(round.id(), council.id()), council, row, row.step(round));
  }

  private static ProgressRow row(
      String inspector, CaseStep step, Optional<Instant> since, Optional<LocalDate> due) {
    return new ProgressRow(
        Optional.of(inspector).filter(it -> !it.isEmpty()),
        step,
        since,
        due,
        0,
        0,
        Optional.empty(),
        false,
        Optional.empty(),
        0,
        Optional.empty());
  }

  private static Round round(LocalDate publication) {
    return new Round(
        new RoundTerms(
            new RoundId("2004-11"),
            RoundTerms.Kind.FULL,
            Optional.empty(),
            "recovered-2002",
            Optional.empty(),
            Optional.of(publication),
            List.of(),
            ""),
        Round.Phase.OPEN);
  }
}
