package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalTest {
  @Test
  void everyKindOfValueHasItsOneText() {
    assertEquals("\"Most\"", Canonical.text(new Text("Most")));
    assertEquals("\"\"", Canonical.text(new Text("")));
    assertEquals("0", Canonical.text(new Whole(0)));
    assertEquals("-9007199254740991", Canonical.text(new Whole(-Whole.LARGEST)));
    assertEquals("9007199254740991", Canonical.text(new Whole(Whole.LARGEST)));
    assertEquals("true", Canonical.text(new Flag(true)));
    assertEquals("false", Canonical.text(new Flag(false)));
    assertEquals("[]", Canonical.text(Items.of()));
    assertEquals(
        "[1,[true],\"a\"]",
        Canonical.text(Items.of(new Whole(1), Items.of(new Flag(true)), new Text("a"))));
    assertEquals("{}", Canonical.text(Fields.NONE));
    assertEquals(
        "{\"a\":1,\"b\":{\"c\":[]}}",
        Canonical.text(Fields.of("b", Fields.of("c", Items.of()), "a", new Whole(1))));
  }

  @Test
  void onlyWhatMustBeEscapedIs() {
    assertEquals(
        "\"\\b\\t\\n\\f\\r\\\"\\\\\\u0000\\u000b\\u001f\"",
        Canonical.text(new Text("\b\t\n\f\r\"\\\u0000\u000b\u001f")));
    assertEquals(
        "\"/<>'\u007f\u0080é€\u2028\uffff😀\"",
        Canonical.text(new Text("/<>'\u007f\u0080é€\u2028\uffff😀")));
  }

  /// The example of RFC 8785, section 3.2.3: by code unit the emoji stands before U+FB33.
  @Test
  void namesAreSortedByCodeUnit() {
    var fields = Fields.NONE;
    for (var name : List.of("€", "\r", "\ufb33", "1", "😀", "\u0080", "ö"))
      fields = fields.with(name, 0);
    assertEquals(
        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"ö\":0,\"€\":0,\"😀\":0,\"\ufb33\":0}",
        Canonical.text(fields));
  }

  @Test
  void everyValueComesBackFromItsText() {
    var random = new Random(20031113);
    for (var i = 0; i < 2_000; i++) {
      var value = Sample.value(random, 5);
      var text = Canonical.text(value);
      assertEquals(value, Canonical.read(text));
      assertEquals(text, Canonical.text(Canonical.read(text)));
    }
  }

  @Test
  void valuesAreNestedUpToSixtyFourDeepAndNoDeeper() {
    assertEquals("[".repeat(64) + "]".repeat(64), Canonical.text(nested(64)));
    assertEquals(nested(64), Canonical.read(Canonical.text(nested(64))));
    for (var deep : List.of(nested(65), nested(64, Fields.of("a", nested(1))))) {
      var refusal = assertThrows(MalformedEntry.class, () -> Canonical.text(deep));
      assertEquals("The value is nested deeper than 64.", refusal.getMessage());
      assertThrows(MalformedEntry.class, () -> Canonical.pretty(deep));
    }
  }

  @Test
  void anUnpairedSurrogateIsNotWritten() {
    for (var text : List.of("ab\ud83d", "ab\ude00\ud83d", "ab\ud83dc")) {
      var sentence = "The text has an unpaired surrogate at offset 2, which UTF-8 cannot hold.";
      assertEquals(sentence, refusal(new Text(text)));
      assertEquals(sentence, refusal(Fields.of(text, new Flag(true))));
    }
  }

  @Test
  void prettyIsIndentedWithALineAField() {
    var value =
        Fields.of(
                "grade",
                new Text("Most \"so far\""),
                "evidence",
                Items.of(new Text("e-1"), Items.of()))
            .with("more", Fields.NONE.with("draft", false).with("none", Fields.NONE))
            .with("points", 4);
    assertEquals(
        """
        {
          "evidence": [
            "e-1",
            []
          ],
          "grade": "Most \\"so far\\"",
          "more": {
            "draft": false,
            "none": {}
          },
          "points": 4
        }\
        """,
        Canonical.pretty(value));
  }

  private static String refusal(Value value) {
    return String.valueOf(
        assertThrows(MalformedEntry.class, () -> Canonical.text(value)).getMessage());
  }

  private static Value nested(int deep) {
    return nested(deep - 1, Items.of());
  }

  private static Value nested(int deep, Value innermost) {
    var value = innermost;
    for (var i = 0; i < deep; i++) value = Items.of(value);
    return value;
  }
}
