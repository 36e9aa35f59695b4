package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseStep;
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
    assertEquals("answer-is-to-a-point", Way.rule(Play.start().tries(CaseFixture.ANN, ANSWER)));
    Play.start().say(CaseFixture.ANN, POINT, ANSWER);
  }

  @Test
  void noPointOnADraftComesBeforeTheDraft() {
    var play = Way.judged(CaseFixture.ANN);
    play.at("2004-08-02T09:00:00Z");
    Way.on(play, CaseStep.WITH_COUNCIL);
    play.refuses(
        new Refusal(
            "point-follows-the-draft",
            "The point would have come on 1 August 2004, but the draft went to the council on 2"
                + " August 2004.",
            "Write the day on which it came, that day or a later one."),
        Play.OFFICER,
        point("The figure is wrong.", LocalDate.of(2004, 8, 1)));
    play.say(Play.OFFICER, POINT);
    Play.start().say(Play.OFFICER, point("Unasked.", LocalDate.of(2004, 8, 1)));
  }

  private static Deciding.Represented point(String text) {
    return point(text, LocalDate.of(2004, 8, 2));
  }

  private static Deciding.Represented point(String text, LocalDate received) {
    return new Deciding.Represented(
        ID,
        Optional.of(
            new Representation(
                Representation.Dispute.FACT,
                Set.of(Subject.ADULTS_SERVING),
                text,
                received,
                new TreeSet<>())));
  }
}
