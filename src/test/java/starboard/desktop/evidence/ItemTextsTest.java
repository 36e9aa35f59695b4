package starboard.desktop.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.desktop.evidence.ItemTexts.Reading;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;

class ItemTextsTest {
  private static Reading read(Map<FormField, String> texts) {
    return ItemTexts.read(texts, Optional.empty());
  }

  @Test
  void anItemIsTheSameAfterItsFormWasOpened() {
    for (var kind : SourceKind.values()) {
      var item = Samples.item(kind, "Audit of files", LocalDate.of(2004, 2, 29), 1, 6);
      assertEquals(new Reading.Ready(item), read(ItemTexts.of(item)));
      var bare = EvidenceItem.titled(kind, "Audit");
      assertEquals(new Reading.Ready(bare), read(ItemTexts.of(bare)));
    }
  }

  @Test
  void aBlankFormNeedsATitle() {
    assertEquals(
        new Reading.NotYet(FormField.TITLE, "Give it a title by which others find it."),
        read(ItemTexts.blank()));
  }

  @Test
  void aDayThatIsNoneIsRefusedInWords() {
    var texts = ItemTexts.of(Samples.inspection());
    texts.put(FormField.APPLIES_TO, "31 June 2004");
    assertEquals(new Reading.NotYet(FormField.APPLIES_TO, "There is no 31 June."), read(texts));
    texts.put(FormField.APPLIES_TO, "in the spring");
    assertEquals(
        new Reading.NotYet(
            FormField.APPLIES_TO, "Write a date like 30 June 2004, or leave it open."),
        read(texts));
  }

  @Test
  void aRevisionSaysWhatItChanged() {
    var before = Samples.inspection();
    var texts = ItemTexts.of(before);
    texts.put(FormField.KIND, SourceKind.AUDITOR.word());
    texts.put(FormField.AREAS, "3");
    texts.put(FormField.WEIGHT, "");
    texts.put(FormField.SUMMARY, "Better.");
    var now = ((Reading.Ready) read(texts)).item();
    assertEquals(
        "Changed the kind from “Inspection” to “Auditor”, the areas from “3, 4” to “3”,"
            + " the weight: “robust” taken away, the summary",
        ItemChanges.words(before, now));
    assertEquals("Confirmed as it was", ItemChanges.words(now, now));
  }
}
