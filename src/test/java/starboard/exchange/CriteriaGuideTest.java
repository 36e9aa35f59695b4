package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import starboard.application.BadInput;

/// The examples of the user guide are files that the program reads.
class CriteriaGuideTest {
  private static final Path GUIDE = Path.of("src", "docs", "guide", "criteria.md");
  private static final Pattern BANDS =
      Pattern.compile("^\\| `([^`]*\\d:[^`]*)` \\|", Pattern.MULTILINE);

  private static String guide = "";

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readString(GUIDE);
  }

  @Test
  void everyExampleIsReadAsItsTable() throws BadInput {
    var examples = examples();
    assertEquals(3, examples.size());
    assertEquals(1, CsvTable.read(GUIDE, examples.get(0), CriteriaTables.INDICATOR).size());
    assertEquals(2, CsvTable.read(GUIDE, examples.get(1), CriteriaTables.KEY).size());
    assertEquals(1, CsvTable.read(GUIDE, examples.get(2), CriteriaTables.AREA).size());
  }

  @Test
  void everyExampleOfBandsIsWrittenAsItIsRead() throws BadInput {
    var bands = BANDS.matcher(guide).results().map(it -> it.group(1).replace("\\|", "|")).toList();
    assertEquals(3, bands.size());
    for (var example : bands) {
      var table =
          "code,title,definition,services,unit,better,bands,source,certainty,note\n"
              + "A1,T,,,,,\""
              + example
              + "\",,unknown,\n";
      var read = CsvTable.read(GUIDE, table, CriteriaTables.INDICATOR).getFirst();
      assertEquals(example, BandsText.write(read.banding()));
    }
  }

  /// The blocks of indented lines.
  private static List<String> examples() {
    var examples = new ArrayList<String>();
    for (var block : guide.split("\n\n", -1))
      if (block.startsWith("    ")) examples.add(block.replaceAll("(?m)^    ", ""));
    return examples;
  }
}
