package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// What is not canonical is refused, with the offset and what is wrong.
class CanonicalRefusalTest {
  /// Everything that can go wrong in a short text.
  private static final String ALPHABET = "{}[]\":,\\u01-.etrueabn \n";

  @Test
  void textsThatEndTooEarly() {
    for (var text :
        new String[] {"", "[", "{", "\"ab", "{\"a\"", "{\"a\":", "[1,", "\"\\", "\"\\u00"})
      refused(text, text.length(), "the text ends too early");
    refused("tru", 0, "a value must stand here");
  }

  @Test
  void textsAfterTheValue() {
    refused("1 ", 1, "nothing more may follow the value");
    refused("{}\n", 2, "nothing more may follow the value");
    refused("[][]", 2, "nothing more may follow the value");
    refused("truefalse", 4, "nothing more may follow the value");
  }

  @Test
  void blanks() {
    refused(" 1", 0, "a value must stand here");
    refused("[ 1]", 1, "a value must stand here");
    refused("[1 ]", 2, "a comma or a closing bracket must stand here");
    refused("{ \"a\":1}", 1, "a field's name in quotation marks must stand here");
    refused("{\"a\" :1}", 4, "a colon must stand here");
    refused("{\"a\": 1}", 5, "a value must stand here");
    refused("{\"a\":1 }", 6, "a comma or a closing brace must stand here");
    refused("\ufeff1", 0, "a value must stand here");
  }

  @Test
  void commasThatSeparateNothing() {
    refused("[1,]", 3, "a value must stand here");
    refused("[,1]", 1, "a value must stand here");
    refused("{\"a\":1,}", 7, "a field's name in quotation marks must stand here");
    refused("{,}", 1, "a field's name in quotation marks must stand here");
  }

  @Test
  void fieldsTwiceOrOutOfOrder() {
    refused("{\"a\":1,\"a\":1}", 7, "the field 'a' is there twice");
    refused("{\"b\":1,\"a\":1}", 7, "the field 'a' must stand before 'b'");
    refused("{\"\ufb33\":1,\"😀\":1}", 7, "the field '😀' must stand before '\ufb33'");
  }

  @Test
  void aMessageStaysOneShortLine() {
    var name = "\"a\\n" + "b".repeat(1_000) + "\"";
    refused(
        "{" + name + ":1," + name + ":1}",
        1_009,
        "the field 'a?" + "b".repeat(78) + "…' is there twice");
  }

  @Test
  void nullAndUnknownWords() {
    refused("null", 0, "null is not allowed; a field that is not said is left out");
    refused("[True]", 1, "a value must stand here");
    refused("NaN", 0, "a value must stand here");
    refused("'a'", 0, "a value must stand here");
  }

  @Test
  void numbersThatAreNotWholeOrNotPlain() {
    for (var text : new String[] {"1.0", "1.5", "1e3", "1E3", "-0.5", "0e0"})
      refused(text, 0, "numbers are whole and written in plain digits");
    for (var text : new String[] {"01", "00", "-0", "-01"})
      refused(text, 0, "a number may not start with a needless zero or be -0");
    refused("+1", 0, "a value must stand here");
    refused(".5", 0, "a value must stand here");
    refused("-", 1, "a digit must stand here");
    refused("[-]", 2, "a digit must stand here");
    refused("--1", 1, "a digit must stand here");
    refused("-١", 1, "a digit must stand here");
  }

  @Test
  void numbersThatNotEveryReaderKeeps() {
    for (var text : new String[] {"9007199254740992", "-9007199254740992", "9".repeat(400)})
      refused(text, 0, "the number is further from zero than 9007199254740991");
  }

  @Test
  void stringsEscapedOtherwise() {
    refused("\"\n\"", 1, "a control character must be escaped");
    refused("\"a\u0000\"", 2, "a control character must be escaped");
    refused("\"\\/\"", 1, "there is no such escape");
    refused("\"\\x\"", 1, "there is no such escape");
    refused("\"\\u000a\"", 1, "this character has a shorter escape");
    refused("\"\\u0041\"", 1, "this character must stand unescaped");
    refused("\"\\u0022\"", 1, "this character must stand unescaped");
    refused("\"\\ud83d\\ude00\"", 1, "this character must stand unescaped");
    refused("\"\\u001F\"", 1, "\\u needs four small hexadecimal digits");
    refused("\"\\u1\"", 1, "\\u needs four small hexadecimal digits");
  }

  @Test
  void unpairedSurrogates() {
    refused("\"a\ud83d\"", 2, "an unpaired surrogate is not allowed, UTF-8 cannot hold it");
    refused("\"\ude00\ud83d\"", 1, "an unpaired surrogate is not allowed, UTF-8 cannot hold it");
  }

  @Test
  void valuesNestedTooDeep() {
    refused("[".repeat(65) + "]".repeat(65), 64, "values may not be nested deeper than 64");
    refused("{\"a\":".repeat(1_000_000), 64 * 5, "values may not be nested deeper than 64");
  }

  @Test
  void whateverIsReadIsWrittenBackToTheSameText() {
    for (var length = 1; length <= 4; length++) enumerate("", length);
    for (var start : new String[] {"\"\\u", "{\"b\":", "[-", "\"\\u00"})
      for (var length = 1; length <= 3; length++) enumerate(start, length);
  }

  private static void enumerate(String start, int more) {
    if (more == 0) {
      readsBackOrRefuses(start);
      return;
    }
    for (var i = 0; i < ALPHABET.length(); i++) enumerate(start + ALPHABET.charAt(i), more - 1);
  }

  private static void readsBackOrRefuses(String text) {
    Value value;
    try {
      value = Canonical.read(text);
    } catch (MalformedEntry refusal) {
      return;
    }
    assertEquals(text, Canonical.text(value));
  }

  private static void refused(String text, int offset, String why) {
    var refusal = assertThrows(MalformedEntry.class, () -> Canonical.read(text), text);
    assertEquals("Not canonical at offset " + offset + ": " + why + ".", refusal.getMessage());
  }
}
