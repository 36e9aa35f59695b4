package starboard.desktop.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.Deciding;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.desktop.prose.Wording;
import starboard.evidence.EvidenceId;
import starboard.rating.Subject;

class CouncilTypedTest {
  private static final LocalDate TODAY = LocalDate.of(2004, 7, 1);
  private static final RepresentationId POINT = new RepresentationId("p1");
  private static final PointTyped FULL =
      new PointTyped(
          "Counted twice.",
          Optional.of(Representation.Dispute.FACT),
          EnumSet.of(Subject.ADULTS_CAPACITY, Subject.CHILDREN_SERVING),
          "30 June 2004",
          new TreeSet<>(List.of(new EvidenceId("one"), new EvidenceId("two"))));

  @Test
  void aPointReadsBackAsItWasTyped() {
    assertEquals(FULL, PointTyped.read(FULL.text()));
  }

  @Test
  void aPointSaysWhatWasTyped() {
    var says = assertInstanceOf(Wording.Says.class, PointTyped.meaning(FULL.text(), TODAY));
    var act = assertInstanceOf(Deciding.Represented.class, says.act());
    assertEquals(
        Optional.of(
            new Representation(
                Representation.Dispute.FACT,
                FULL.subjects(),
                "Counted twice.",
                LocalDate.of(2004, 6, 30),
                FULL.items())),
        act.representation());
  }

  @Test
  void aPointThatLacksSomethingSaysWhatToDo() {
    assertEquals(
        new Wording.Lacks("Write what the council says."), meaning("", FULL.dispute(), ""));
    assertEquals(
        new Wording.Lacks("Choose what the point disputes."),
        meaning("Twice.", Optional.empty(), ""));
    assertEquals(
        new Wording.Lacks("“31 June” is no day. Write 30 June 2004."),
        meaning("Twice.", FULL.dispute(), "31 June"));
    assertEquals(
        new Wording.Lacks("2 July 2004 is still to come."),
        meaning("Twice.", FULL.dispute(), "2 July 2004"));
  }

  private static Wording meaning(
      String point, Optional<Representation.Dispute> dispute, String received) {
    var typed = new PointTyped(point, dispute, FULL.subjects(), received, FULL.items());
    return PointTyped.meaning(typed.text(), TODAY);
  }

  @Test
  void anAnswerReadsBackAndSaysWhatWasTyped() {
    var response = new Response(Response.Kind.PARTLY, "In June alone.", "The reason changed.");
    var typed = AnswerTyped.of(response);
    assertEquals(typed, AnswerTyped.read(typed.text()));
    assertEquals(
        new Wording.Says(new Deciding.Responded(POINT, Optional.of(response))),
        AnswerTyped.meaning(typed.text(), POINT));
    assertEquals(
        new Wording.Says(new Deciding.Responded(POINT, Optional.empty())),
        AnswerTyped.meaning("", POINT));
  }

  @Test
  void anAnswerThatLacksSomethingSaysWhatToDo() {
    assertEquals(
        new Wording.Lacks("Choose whether the point is accepted."),
        AnswerTyped.meaning(new AnswerTyped(Optional.empty(), "So.", "").text(), POINT));
    assertEquals(
        new Wording.Lacks("Write why."),
        AnswerTyped.meaning(
            new AnswerTyped(Optional.of(Response.Kind.ACCEPTED), "", "").text(), POINT));
  }
}
