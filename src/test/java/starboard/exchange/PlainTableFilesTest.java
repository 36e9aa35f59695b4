package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever stands in a cell, a spreadsheet shows it and does nothing else.
class PlainTableFilesTest {

  @Test
  void whatASpreadsheetWouldTakeForAFormulaIsText() throws IOException {
    assertEquals(
        "a,b\n'=cmd|' /C calc'!A0,'+1\n'-1,'@SUM\n",
        written(List.of(List.of("=cmd|' /C calc'!A0", "+1"), List.of("-1", "@SUM"))));
  }

  @Test
  void whatNoTextShowsIsShownAsLost() throws IOException {
    assertEquals(
        "a,b\nbell\uFFFD null\uFFFD,\"two\nlines\tand a tab\"\n",
        written(List.of(List.of("bell\u0007 null\u0000", "two\nlines\tand a tab"))));
  }

  private static String written(List<List<String>> rows) throws IOException {
    var out = new StringWriter();
    new PlainTableFiles().write(List.of("a", "b"), rows, out);
    return out.toString();
  }
}
