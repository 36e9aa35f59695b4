package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static starboard.exchange.XlsxFixture.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.EvidenceSheet;
import starboard.application.EvidenceSheet.Line;
import starboard.application.Place;
import starboard.application.SheetProblem;
import starboard.application.SheetProblems;

/// Registers of evidence in files.
class EvidenceSheetTest {
  @TempDir Path folder;

  @Test
  void everyColumnIsReadInAnyOrderAndTextIsNeverAFormula() throws IOException, BadInput {
    Files.writeString(
        file(),
        """
        Title,council,summary,passages,kind,reference,date,service,areas,weight
        =1+1,Bury,"two
        lines",@home,inspection,+44,2003-06-30,both,1;3,robust
        -,Barnet,,,,,,,,
        """);
    assertEquals(
        List.of(
            new Line(
                "Bury",
                "inspection",
                "=1+1",
                "+44",
                "2003-06-30",
                "both",
                "1;3",
                "robust",
                "two\nlines",
                "@home",
                place(2)),
            new Line("Barnet", "", "-", "", "", "", "", "", "", "", place(4))),
        read().lines());
  }

  @Test
  void theDateOfAWorkbooksCellIsReadAsADate() throws IOException, BadInput {
    var book = folder.resolve("register.xlsx");
    new XlsxFixture()
        .sheet(
            "Register",
            row(1, "council", "title", "date")
                + row(
                    2, "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c s=\"1\"><v>37802</v></c>"))
        .texts("Bury", "Joint review")
        .write(book);
    assertEquals(
        List.of(
            new Line(
                "Bury",
                "",
                "Joint review",
                "",
                "2003-06-30",
                "",
                "",
                "",
                "",
                "",
                new Place(book.toString(), Optional.of("Register"), 2, Optional.empty()))),
        new EvidenceSheetFiles().read(book).lines());
  }

  @Test
  void rowsWithoutCouncilOrTitleAreProblemsAndTheOthersAreRead() throws IOException, BadInput {
    Files.writeString(file(), "council,title\n,Review\nBury,\nBarnet,Audit\n");
    var sheet = read();
    assertEquals(
        SheetProblems.of(
            List.of(
                new SheetProblem(
                    place(2, 1, "council"), "the council is blank; write it in every row"),
                new SheetProblem(
                    place(3, 2, "title"), "the title is blank; write it in every row"))),
        sheet.problems());
    assertEquals(
        List.of(new Line("Barnet", "", "Audit", "", "", "", "", "", "", "", place(4))),
        sheet.lines());
  }

  @Test
  void columnsThatAreNotKnownAreRefusedByName() throws IOException, BadInput {
    Files.writeString(file(), "council,title,author\nBury,Review,Ann\n");
    refused(
        ", line 1, column 3 “author”: no such column is known; write areas, council, date, kind,"
            + " passages, reference, service, summary, title or weight, or remove it");
    Files.writeString(file(), "council,kind\nBury,other\n");
    refused(
        ", line 1, column 1 “council”: no column is headed “title”; its first row must name the"
            + " columns council and title, and may name kind, reference, date, service, areas,"
            + " weight, summary, passages");
  }

  @Test
  void aCellLongerThanAnySpreadsheetHoldsIsAProblem() throws IOException, BadInput {
    Files.writeString(file(), "council,title\nBury," + "x".repeat(32_768) + "\n");
    assertEquals(
        SheetProblems.of(
            List.of(
                new SheetProblem(
                    place(2, 2, "title"), "the cell holds 32768 characters; the most is 32767"))),
        read().problems());
  }

  private void refused(String sentence) {
    var fault = assertThrows(BadInput.class, this::read);
    assertEquals(file() + sentence, fault.sentence());
  }

  private EvidenceSheet read() throws BadInput {
    return new EvidenceSheetFiles().read(file());
  }

  private Place place(long line) {
    return new Place(file().toString(), Optional.empty(), line, Optional.empty());
  }

  private Place place(long line, int column, String heading) {
    return new Place(
        file().toString(), Optional.empty(), line, Optional.of(new Place.Column(column, heading)));
  }

  private Path file() {
    return folder.resolve("register.csv");
  }
}
