package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.rating.Subject;

class CouncilPoliciesTest {
  private static final RepresentationId ID = new RepresentationId("p");
  static final Deciding.Represented POINT = point("The figure is wrong.");
  static final Deciding.Responded ANSWER =
      new Deciding.Responded(
          ID, Optional.of(new Response(Response.Kind.PARTLY, "The figure was old.", "")));

  @Test
  void anAnsweredPointIsNeitherRewrittenNorTakenBack() {
    var play = Play.start().say(Play.OFFICER, POINT).say(CaseFixture.ANN, ANSWER);
    for (var change :
        List.of(point("Something else."), new Deciding.Represented(ID, Optional.empty())))
      assertEquals("answered-point-stands", Way.rule(play.tries(Play.OFFICER, change)));
    play.say(CaseFixture.ANN, new Deciding.Responded(ID, Optional.empty()));
    assertEquals(1, play.state().deliberation().open().size());
    play.say(Play.OFFICER, point("Something else."));
  }

  @Test
  void noPointIsAnsweredBeforeItIsMade() {
    assertEquals(
        "answer-is-to-a-point", Way.rule(Play.start().tries(CaseFixture.ANN, ANSWER)));
    Play.start().say(CaseFixture.ANN, POINT, ANSWER);
  }

  private static Deciding.Represented point(String text) {
    return new Deciding.Represented(
        ID,
        Optional.of(
            new Representation(
                Representation.Dispute.FACT,
                Set.of(Subject.ADULTS_SERVING),
                text,
                LocalDate.of(2004, 8, 1),
                new TreeSet<>())));
  }
}
