package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.Case;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Deciding;
import starboard.casework.determination.Basis;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Determination;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.casework.moderation.Settlement;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.Hash;
import starboard.journal.History;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class DeliberationRowsTest {
  private static final CaseId CASE = Desk.caseOf(Desk.NOVEMBER_2004, "Kent");
  private static final Instant NINE = Instant.parse("2004-10-04T09:00:00Z");
  private static final FindingId FINDING = new FindingId("dominance/adults-serving/york");
  private static final RepresentationId POINT = new RepresentationId("p1");
  private static final Act READY = new Deciding.Moved(new CaseMove(CaseStep.READY, ""));
  private static final Act DETERMINED =
      new Deciding.Determined(
          new Determination(
              Map.of(
                  Subject.CHILDREN_SERVING, Serving.MOST,
                  Subject.CHILDREN_CAPACITY, Capacity.PROMISING,
                  Subject.ADULTS_SERVING, Serving.MOST,
                  Subject.ADULTS_CAPACITY, Capacity.PROMISING),
              Map.of(),
              Stars.TWO,
              11,
              new Basis(new TreeSet<>(), "recovered-2002", Hash.of("rules"))));

  private History history = History.empty(CASE.file());

  @Test
  void aCaseOfWhichNothingIsSaidHasNoProgress() {
    assertEquals(ProgressRow.NONE, progress());
  }

  @Test
  void aMovedCaseIsThereSinceItMoved() {
    say("Ann", READY);
    assertEquals(CaseStep.READY, progress().step());
    assertEquals(Optional.of(NINE.plusSeconds(1)), progress().since());
  }

  @Test
  void aDeterminedCaseIsDeterminedByItsAuthor() {
    say("Ann", READY);
    say("Cara", DETERMINED);
    assertEquals(CaseStep.DETERMINED, progress().step());
    assertEquals(Optional.of("Cara"), progress().determinedBy());
    assertEquals(Optional.of(NINE.plusSeconds(2)), progress().since());
  }

  @Test
  void aCaseOpenedAgainStandsWhereItWasMovedAndShowsIt() {
    say("Ann", READY);
    say("Cara", DETERMINED);
    say("Cara", new Deciding.Reopened("A slip."));
    assertEquals(CaseStep.READY, progress().step());
    assertEquals(Optional.empty(), progress().determinedBy());
    assertEquals(1, progress().reopenings());
  }

  @Test
  void aFindingSettledApartInTwoWaysHasNoRow() {
    var heads = history.heads();
    say("Ann", heads, settled("It is well founded."));
    assertEquals(1, DeliberationRows.settlements(state()).size());
    say("Ben", heads, settled("It is not like."));
    assertEquals(List.of(), DeliberationRows.settlements(state()));
  }

  @Test
  void aPointAnsweredApartInTwoWaysIsOpen() {
    say("Cara", new Deciding.Represented(POINT, Optional.of(point())));
    var heads = history.heads();
    say("Cara", heads, answered("Yes."));
    assertFalse(DeliberationRows.points(state()).getFirst().open());
    assertEquals(0, progress().openPoints());
    say("Dora", heads, answered("No."));
    var row = DeliberationRows.points(state()).getFirst();
    assertTrue(row.open());
    assertEquals(Optional.empty(), row.response());
    assertEquals(1, progress().openPoints());
  }

  private static Act settled(String reason) {
    var settlement = new Settlement(Settlement.Kind.NO_CHANGE, reason, "york=Most");
    return new Deciding.FindingSettled(FINDING, Optional.of(settlement));
  }

  private static Act answered(String reason) {
    var response = new Response(Response.Kind.ACCEPTED, reason, "");
    return new Deciding.Responded(POINT, Optional.of(response));
  }

  private static Representation point() {
    return new Representation(
        Representation.Dispute.SLIP,
        Set.of(),
        "It is Mr Hart.",
        LocalDate.of(2004, 10, 1),
        new TreeSet<>());
  }

  private ProgressRow progress() {
    return DeliberationRows.progress(state().deliberation());
  }

  private Case state() {
    return CaseFile.of(history).state();
  }

  private void say(String person, Act act) {
    say(person, history.heads(), act);
  }

  private void say(String person, Set<Hash> seen, Act act) {
    var author = new Author(person, "chief inspector", "laptop-" + person);
    var at = NINE.plusSeconds(history.size() + 1);
    history = history.with(Entry.of(history.file(), seen, author, at, ActCodec.write(act)));
  }
}
