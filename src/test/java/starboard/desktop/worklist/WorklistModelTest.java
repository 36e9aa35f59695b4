package starboard.desktop.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import starboard.application.Desk;
import starboard.application.Worklist;
import starboard.casework.CaseId;
import starboard.casework.CaseStage;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.RoundId;
import starboard.rating.Serving;
import starboard.rating.Subject;

class WorklistModelTest {
  private final Desk desk = Desk.inMemory();
  private final WorklistModel model = new WorklistModel();

  @BeforeEach
  void show() {
    desk.openRound("recovered-2002");
    model.show(worklist(Desk.NOVEMBER_2003));
  }

  @Test
  void withoutAFilterAllCouncilsAreShown() {
    assertEquals(150, model.matching().size());
    assertEquals("150 councils", model.count());
    assertTrue(WorklistFilter.ALL.withText(" ").showsAll());
  }

  @Test
  void everyChoiceNarrowsAndAllMustHold() {
    var filter = WorklistFilter.ALL.withRegions(Set.of(Region.LONDON, Region.EASTERN));
    filter(filter);
    assertTrue(
        model.matching().stream().allMatch(it -> filter.regions().contains(it.council().region())));
    filter(filter.withTypes(Set.of(CouncilType.OUTER_LONDON)).withStars(Set.of(StarKind.THREE)));
    assertEquals(List.of("Bexley", "Kingston upon Thames"), names());
    assertEquals("2 of 150 councils", model.count());
    filter(model.filterProperty().get().withStages(Set.of(CaseStage.PROVISIONAL)));
    assertEquals(List.of(), names());
  }

  @Test
  void aPartOfTheNameIsEnough() {
    filter(WorklistFilter.ALL.withText("bath and"));
    assertEquals(List.of("Bath & NE Somerset"), names());
  }

  @Test
  void theFilterStaysWhenAnotherRoundIsShown() {
    filter(WorklistFilter.ALL.withText("barn"));
    model.show(worklist(Desk.NOVEMBER_2004));
    assertEquals(List.of("Barnet", "Barnsley"), names());
    assertFalse(model.filterProperty().get().showsAll());
  }

  @Test
  void ofTheSameRoundOnlyTheRowsThatChangedAreReplaced() {
    model.show(worklist(Desk.NOVEMBER_2004));
    var replaced = new ArrayList<String>();
    model
        .matching()
        .addListener(
            (ListChangeListener<Worklist.Row>)
                change -> {
                  while (change.next())
                    change.getAddedSubList().forEach(it -> replaced.add(it.council().name()));
                });
    model.show(worklist(Desk.NOVEMBER_2004));
    assertEquals(List.of(), replaced);
    var id = new CaseId(Desk.NOVEMBER_2004, new CouncilId("barnet"));
    desk.judge(id, Subject.ADULTS_SERVING, Serving.MOST);
    model.show(worklist(Desk.NOVEMBER_2004));
    assertEquals(List.of("Barnet"), replaced);
  }

  @Test
  void aChoiceIsMadeAndTakenBackByTheSamePress() {
    var one = WorklistFilter.toggled(Set.<Region>of(), Region.LONDON);
    assertEquals(Set.of(Region.LONDON), one);
    assertEquals(
        Set.of(Region.LONDON, Region.EASTERN), WorklistFilter.toggled(one, Region.EASTERN));
    assertEquals(Set.of(), WorklistFilter.toggled(one, Region.LONDON));
  }

  private void filter(WorklistFilter filter) {
    model.filterProperty().set(filter);
  }

  private List<String> names() {
    return model.matching().stream().map(it -> it.council().name()).toList();
  }

  private Worklist worklist(RoundId round) {
    return desk.workbench().queries().worklist(round).join().orElseThrow();
  }
}
