package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static starboard.journal.Sample.ADA;
import static starboard.journal.Sample.BEN;
import static starboard.journal.Sample.BEXLEY;
import static starboard.journal.Sample.START;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EntryTest {
  private static final Entry FIRST =
      Entry.of(
          BEXLEY,
          List.of(),
          ADA,
          START,
          Fields.NONE
              .with("type", "judge")
              .with("grade", "most")
              .with("because", "Placements are stable.\nSee \"A1\".")
              .with("draft", false)
              .with("evidence", Items.of(new Text("e-1"), new Text("e-2")))
              .with("points", 4));
  private static final Entry SECOND =
      Entry.of(
          BEXLEY,
          List.of(FIRST.id()),
          BEN,
          START.plusMillis(1),
          Fields.of("type", new Text("withdraw")));

  /// Once a store exists, these texts and hashes can never change. They were made with another
  /// program.
  @Test
  void theFormOfVersionOneStaysAsItIs() {
    assertEquals(
        "{\"act\":{\"because\":\"Placements are stable.\\nSee \\\"A1\\\".\",\"draft\":false,"
            + "\"evidence\":[\"e-1\",\"e-2\"],\"grade\":\"most\",\"points\":4,\"type\":\"judge\"},"
            + "\"at\":1068716400000,"
            + "\"author\":{\"device\":\"laptop-7\",\"person\":\"ada\",\"role\":\"inspector\"},"
            + "\"file\":\"case/2003-11/bexley\",\"parents\":[],\"v\":1}",
        FIRST.canonical());
    assertEquals(
        new Hash("588a9e70e2d0d69f3ab13c25fa34ab38975150804b8e3d0fde14fa7433ade4b6"), FIRST.id());
    assertEquals(
        "{\"act\":{\"type\":\"withdraw\"},\"at\":1068716400001,"
            + "\"author\":{\"device\":\"desk-1\",\"person\":\"ben\",\"role\":\"chief inspector\"},"
            + "\"file\":\"case/2003-11/bexley\",\"parents\":"
            + "[\"588a9e70e2d0d69f3ab13c25fa34ab38975150804b8e3d0fde14fa7433ade4b6\"],\"v\":1}",
        SECOND.canonical());
    assertEquals(
        new Hash("42abcf1f816c7b7a80a728f6a49643bd3753a63c04742f8d8296afdd6570cdd4"), SECOND.id());
  }

  @Test
  void everyEntryComesBackFromItsText() {
    var random = new Random(1);
    var before = FIRST;
    for (var i = 0; i < 300; i++) {
      var at = START.plusMillis(random.nextLong(-1L << 44, 1L << 44));
      var entry =
          Entry.of(BEXLEY, List.of(before.id(), SECOND.id()), BEN, at, Sample.fields(random, 4));
      var back = Entry.read(entry.canonical());
      assertEquals(entry, back);
      assertEquals(parts(entry), parts(back));
      assertEquals(entry.canonical(), back.canonical());
      before = entry;
    }
  }

  @Test
  void anyChangedByteIsRefusedOrChangesTheId() {
    var bytes = SECOND.canonical().getBytes(StandardCharsets.UTF_8);
    for (var place = 0; place < bytes.length; place++)
      for (var other = 1; other < 256; other++) {
        var changed = bytes.clone();
        changed[place] ^= (byte) other;
        refusedOrAnother(changed);
      }
  }

  @Test
  void aTextCutAnywhereIsRefused() {
    var text = SECOND.canonical();
    for (var end = 0; end < text.length(); end++) {
      var cut = text.substring(0, end);
      assertThrows(MalformedEntry.class, () -> Entry.read(cut));
    }
  }

  @Test
  void parentsMayBeGivenInAnyOrderAndTwice() {
    var low = new Hash("0".repeat(64));
    var high = new Hash("f".repeat(64));
    var entry = Entry.of(BEXLEY, List.of(high, low, high), ADA, START, Fields.NONE);
    assertEquals(List.of(low, high), entry.parents());
    assertEquals(Entry.of(BEXLEY, List.of(low, high), ADA, START, Fields.NONE), entry);
  }

  @Test
  void aFinerTimeIsCutToTheMillisecond() {
    var entry = Entry.of(BEXLEY, List.of(), ADA, START.plusNanos(1_999_999), Fields.NONE);
    assertEquals(START.plusMillis(1), entry.at());
    var beforeTheEpoch = Instant.ofEpochMilli(-1).plusNanos(5);
    var old = Entry.of(BEXLEY, List.of(), ADA, beforeTheEpoch, Fields.NONE);
    assertEquals(Instant.ofEpochMilli(-1), old.at());
  }

  @Test
  void anEntryThatIsNotWhatItIsNamedIsRefused() {
    refused(
        "The entry is named 42abcf1f81 but its hash is 588a9e70e2.",
        () -> new Entry(SECOND.id(), BEXLEY, List.of(), ADA, START, FIRST.act()));
  }

  @Test
  void parentsOutOfOrderAreRefused() {
    var low = new Hash("0".repeat(64));
    var high = new Hash("f".repeat(64));
    for (var parents : List.of(List.of(high, low), List.of(low, low)))
      refused(
          "The parent 0000000000 is named twice or not in order of its digits.",
          () -> new Entry(FIRST.id(), BEXLEY, parents, ADA, START, Fields.NONE));
  }

  @Test
  void timesThatNoEntryCanHaveAreRefused() {
    refused(
        "The time 2003-11-13T09:40:00.000001Z is not in whole milliseconds.",
        () -> new Entry(FIRST.id(), BEXLEY, List.of(), ADA, START.plusNanos(1_000), Fields.NONE));
    refused(
        "The time +10000-01-01T00:00:00Z is not in the years 1 to 9999.",
        () -> said(Instant.parse("+10000-01-01T00:00:00Z")));
    refused(
        "The time 0000-12-31T23:59:59.999Z is not in the years 1 to 9999.",
        () -> said(Instant.parse("0000-12-31T23:59:59.999Z")));
    assertThrows(MalformedEntry.class, () -> said(Instant.MAX));
    assertThrows(MalformedEntry.class, () -> said(Instant.MIN));
  }

  @Test
  void textsThatAreNotEntriesAreRefused() {
    var text = SECOND.canonical();
    unread("An entry is a group of fields, which this text is not.", "[]");
    unread("The field 'v' is missing; it must be a whole number.", "{}");
    unread(
        "The entry has format 2; this program reads format 1.", text.replace("\"v\":1", "\"v\":2"));
    unread("An entry has no field 'w'.", text.replace("\"v\":1", "\"v\":1,\"w\":1"));
    unread("An author has no field 'age'.", text.replace("{\"device\"", "{\"age\":1,\"device\""));
    unread(
        "The field 'act' must be a group of fields.", text.replace("{\"type\":\"withdraw\"}", "1"));
    unread("The field 'at' must be a whole number.", text.replace("1068716400001", "\"noon\""));
    unread(
        "The field 'parents' must hold nothing but hashes.",
        text.replace("\"parents\":[", "\"parents\":[1,"));
    unread(
        "A hash is 64 lower-case hexadecimal digits, which 'x' is not.",
        text.replace(FIRST.id().hex(), "x"));
    unread("The author's person is blank.", text.replace("\"ben\"", "\"\""));
    unread("The name of a case file is empty.", text.replace(BEXLEY.text(), ""));
    unread("Not canonical at offset 0: the text ends too early.", "");
  }

  private static void refusedOrAnother(byte[] bytes) {
    Entry entry;
    try {
      entry =
          Entry.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (MalformedEntry | CharacterCodingException refusal) {
      return;
    }
    assertNotEquals(SECOND.id(), entry.id());
  }

  private static List<Object> parts(Entry entry) {
    return List.of(
        entry.id(), entry.file(), entry.parents(), entry.author(), entry.at(), entry.act());
  }

  private static Entry said(Instant at) {
    return Entry.of(BEXLEY, List.of(), ADA, at, Fields.NONE);
  }

  private static void unread(String sentence, String text) {
    refused(sentence, () -> Entry.read(text));
  }

  private static void refused(String sentence, Executable act) {
    assertEquals(sentence, assertThrows(MalformedEntry.class, act).getMessage());
  }
}
