package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FieldsTest {
  private static final Fields ACT =
      Fields.NONE
          .with("grade", "Most")
          .with("points", 4)
          .with("draft", true)
          .with("evidence", Items.of(new Text("e-1")))
          .with("limit", Fields.of("key", new Text("A1")));

  @Test
  void everyKindIsGotByItsName() {
    assertEquals("Most", ACT.text("grade"));
    assertEquals(4, ACT.whole("points"));
    assertEquals(true, ACT.flag("draft"));
    assertEquals(List.of(new Text("e-1")), ACT.items("evidence"));
    assertEquals(Fields.of("key", new Text("A1")), ACT.fields("limit"));
    assertEquals(Optional.of(new Whole(4)), ACT.get("points"));
    assertEquals(Optional.empty(), ACT.get("rationale"));
  }

  @Test
  void aFieldOfAnotherKindIsRefusedByName() {
    refused("The field 'points' must be a text.", () -> ACT.text("points"));
    refused("The field 'grade' must be a whole number.", () -> ACT.whole("grade"));
    refused("The field 'grade' must be true or false.", () -> ACT.flag("grade"));
    refused("The field 'limit' must be a list.", () -> ACT.items("limit"));
    refused("The field 'evidence' must be a group of fields.", () -> ACT.fields("evidence"));
  }

  @Test
  void aMissingFieldIsRefusedByName() {
    refused("The field 'x' is missing; it must be a text.", () -> Fields.NONE.text("x"));
    refused("The field 'x' is missing; it must be a whole number.", () -> Fields.NONE.whole("x"));
    refused("The field 'x' is missing; it must be true or false.", () -> Fields.NONE.flag("x"));
    refused("The field 'x' is missing; it must be a list.", () -> Fields.NONE.items("x"));
    refused(
        "The field 'x' is missing; it must be a group of fields.", () -> Fields.NONE.fields("x"));
  }

  @Test
  void aLaterValueReplacesAnEarlierAndLeavesTheEarlierFieldsAlone() {
    var before = Fields.NONE.with("grade", "Some");
    var after = before.with("grade", "Most");
    assertEquals(Fields.NONE.with("grade", "Some"), before);
    assertEquals(Fields.NONE.with("grade", "Most"), after);
  }

  @Test
  void anotherOrderOfTheMapMakesNoOther() {
    var backwards = new TreeMap<String, Value>(Comparator.reverseOrder());
    backwards.put("a", new Whole(1));
    backwards.put("b", new Whole(2));
    assertEquals("{\"a\":1,\"b\":2}", Canonical.text(new Fields(backwards)));
  }

  @Test
  void valuesDoNotChangeWithWhatTheyWereMadeFrom() {
    var map = new TreeMap<String, Value>();
    var list = new ArrayList<Value>();
    var fields = new Fields(map);
    var items = new Items(list);
    map.put("a", new Whole(1));
    list.add(new Whole(1));
    assertEquals(Fields.NONE, fields);
    assertEquals(Items.of(), items);
    assertThrows(UnsupportedOperationException.class, () -> fields.values().clear());
  }

  @Test
  void aNumberThatNotEveryReaderKeepsIsRefused() {
    refused(
        "The number 9007199254740992 is outside -9007199254740991 to 9007199254740991.",
        () -> new Whole(Whole.LARGEST + 1));
    refused(
        "The number -9007199254740992 is outside -9007199254740991 to 9007199254740991.",
        () -> new Whole(-Whole.LARGEST - 1));
  }

  private static void refused(String sentence, Executable act) {
    assertEquals(sentence, assertThrows(MalformedEntry.class, act).getMessage());
  }
}
