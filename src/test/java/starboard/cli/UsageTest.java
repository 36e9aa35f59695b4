package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import starboard.application.Desk;
import starboard.application.RatedSheet;
import starboard.application.RatingSheet;
import starboard.application.RatingSheets;
import starboard.application.SheetFormat;
import starboard.application.StoreFault;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.casework.Person;
import starboard.exchange.PlainTableFiles;
import starboard.exchange.ShippedRuleBooks;
import starboard.publication.FolderPress;

class UsageTest {
  /// Held for the length of the tests: the log keeps a logger only as long as somebody else does.
  private static final Logger LOG = Logger.getLogger(Cli.class.getName());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rate",
        "rules",
        "rules list",
        "rules show",
        "rules check",
        "round",
        "round list",
        "round open",
        "round priorities",
        "round effects",
        "round changes",
        "compare",
        "case",
        "case show",
        "case judge",
        "case undo",
        "case redo",
        "case history",
        "case assign",
        "case move",
        "case send-back",
        "case note",
        "case in-year",
        "second",
        "second ask",
        "second judge",
        "second hand-in",
        "second show",
        "representation",
        "representation add",
        "representation answer",
        "representation list",
        "determine",
        "reopen",
        "people",
        "people list",
        "people add",
        "people leave",
        "round publish",
        "journal",
        "progress",
        "results",
        "indicators",
        "indicators show",
        "store",
        "store create",
        "store info",
        "store verify",
        "store rebuild"
      })
  void everyCommandTellsWhatItDoes(String command) {
    var words = command.isEmpty() ? List.<String>of() : List.of(command.split(" ", -1));
    var args = Stream.concat(words.stream(), Stream.of("--help")).toArray(String[]::new);
    var ran = Ran.of(args);
    assertEquals(0, ran.exit());
    assertEquals("", ran.err());
    assertTrue(ran.out().startsWith(("Usage: starboard " + command).strip()), ran.out());
  }

  @Test
  void theVersionIsOneLine() {
    assertEquals(new Ran(0, "Starboard 1.2.3\n", ""), Ran.of("--version"));
  }

  static Stream<List<String>> unusable() {
    return Stream.of(
        List.of("starboard: missing required subcommand; “starboard --help” tells more"),
        List.of(
            "starboard: “rat” is not a command, “rate” is; “starboard --help” tells more", "rat"),
        List.of(
            "starboard rate: missing required parameter: 'FILE.csv'; “starboard rate --help” tells"
                + " more",
            "rate"),
        List.of(
            "starboard rate: “b.csv” is one word too many; “starboard rate --help” tells more",
            "rate",
            "a.csv",
            "b.csv"),
        List.of(
            "starboard rate: “--fromat” is not an option; “starboard rate --help” tells more",
            "rate",
            "a.csv",
            "--fromat",
            "csv"),
        List.of(
            "starboard rate: invalid value for option '--format': “xml” is not a format; write csv"
                + " or json; “starboard rate --help” tells more",
            "rate",
            "a.csv",
            "--format",
            "xml"),
        List.of(
            "starboard rate: missing required parameter for option '--format' (csv|json);"
                + " “starboard rate --help” tells more",
            "rate",
            "a.csv",
            "--format"),
        List.of(
            "starboard rules: missing required subcommand; “starboard rules --help” tells more",
            "rules"),
        List.of(
            "starboard rules list: invalid value for option '--format': “csv” is not a format;"
                + " write text or json; “starboard rules list --help” tells more",
            "rules",
            "list",
            "--format",
            "csv"),
        List.of(
            "starboard rules show: missing required parameter: 'ID'; “starboard rules show --help”"
                + " tells more",
            "rules",
            "show"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void unusableArgumentsEndWithTwoAndOneLine(List<String> lineAndArgs) {
    var args = lineAndArgs.stream().skip(1).toArray(String[]::new);
    assertEquals(new Ran(2, "", lineAndArgs.getFirst() + "\n"), Ran.of(args));
  }

  @BeforeAll
  static void keepTheLogOffTheConsole() {
    LOG.setUseParentHandlers(false);
  }

  @AfterAll
  static void letTheLogSpeakAgain() {
    LOG.setUseParentHandlers(true);
  }

  @Test
  void aFaultOfTheProgramIsOneSentenceThatNamesTheLog() {
    var fault =
        new RatingSheets() {
          @Override
          public RatingSheet read(Path file) {
            throw new IllegalStateException("secret detail");
          }

          @Override
          public void write(RatedSheet sheet, SheetFormat format, Writer out) {}
        };
    var files =
        new FileReaders(
            Desk.FILES.values(),
            Desk.FILES.evidence(),
            fault,
            Desk.FILES.criteria(),
            Desk.FILES.tables(),
            Desk.FILES.queue(),
            Desk.FILES.comparisons());
    var cli =
        new Cli(
            new About("1", Path.of("x.log")),
            new ShippedRuleBooks(),
            files,
            new PlainTableFiles(),
            new Office(),
            new FolderPress());
    var out = new StringWriter();
    var err = new StringWriter();
    assertEquals(
        1, cli.run(new String[] {"rate", "a"}, new PrintWriter(out), new PrintWriter(err)));
    assertEquals("", out.toString());
    assertEquals(
        "starboard rate: a fault of the program stopped this command; what happened is in x.log\n",
        err.toString());
  }

  @Test
  void resultsThatCannotBeWrittenAreNotPassedOverInSilence() {
    var fullDisk =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var err = new StringWriter();
    var exit =
        Ran.cli(new Office())
            .run(new String[] {"rules", "list"}, new PrintWriter(fullDisk), new PrintWriter(err));
    assertEquals(1, exit);
    assertEquals("starboard: the results could not be written in full\n", err.toString());
  }

  @Test
  void anAtSignOpensNoFile() {
    assertEquals(
        new Ran(2, "", "starboard rate: @pom.xml: there is no such file\n"),
        Ran.of("rate", "@pom.xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"caf\uFFFD.csv", "\uD83Dx", "x\uDE00"})
  void anArgumentThatLostLettersIsRefused(String argument) {
    var ran = Ran.of("rate", argument);
    assertEquals(2, ran.exit());
    assertEquals("", ran.out());
    assertTrue(ran.err().startsWith("starboard: letters of the argument “"), ran.err());
    assertTrue(ran.err().endsWith("use a UTF-8 locale such as LC_ALL=C.UTF-8\n"), ran.err());
  }

  @Test
  void noArgumentCanSendControlCharactersToTheTerminal() {
    var ran = Ran.of("rate", "a\u001b[2Jb\u0007\u202e");
    assertEquals("starboard rate: a\\u001b[2Jb\\u0007\\u202e: there is no such file\n", ran.err());
  }

  @Test
  void aPathThatCannotBeIsOneSentence() {
    assertEquals(
        new Ran(
            2,
            "",
            "starboard rate: invalid value for positional parameter at index 0 (FILE.csv):"
                + " “a\\u0000b” cannot be a path on this computer; “starboard rate --help” tells"
                + " more\n"),
        Ran.of("rate", "a\0b"));
    assertEquals(
        new Ran(
            2,
            "",
            "starboard store info: invalid value for option '--store': the path is empty; write"
                + " it; “starboard store info --help” tells more\n"),
        Ran.of("store", "info", "--store", ""));
    assertEquals(
        new Ran(
            2,
            "",
            "starboard rules check: “a\\u0000b” is not the id of a rule book (recovered-2002 or"
                + " poor-is-zero) and there is no such file\n"),
        Ran.of("rules", "check", "a\0b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "1899-12-31", "2101-01-01", "-0001-01-01"})
  void aDayOfADistantYearIsRefused(String day) {
    assertEquals(
        new Ran(
            2,
            "",
            "starboard case show: invalid value for option '--as-on': the year of “"
                + day
                + "” is not one from 1900 to 2100; write year-month-day; “starboard case show"
                + " --help” tells more\n"),
        Ran.of("case", "show", "--round", "2003-11", "--council", "Kent", "--as-on", day));
  }

  @Test
  void aFailedSaveIsToldWithoutWordsOfTheWindow() {
    var office =
        new Office() {
          @Override
          public Workbench open(Path folder, Supplier<Person> person) {
            throw new StoreFault(
                StoreFault.Kind.NOT_SAVED,
                "Nothing was saved: the disk is full. Free some space and try again; what you typed"
                    + " is still on the screen.");
          }
        };
    assertEquals(
        new Ran(
            3,
            "",
            "starboard store info: Nothing was saved: the disk is full. Free some space and try"
                + " again.\n"),
        Ran.in(office, "store", "info"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann\u001b[2J", "Ann\nBob", "A\u0007"})
  void aNameWithControlCharactersIsRefused(String name) {
    var ran = undo("--as", name);
    assertEquals(
        new Ran(
            2,
            "",
            "starboard case undo: --as: “%s” holds a control character; leave it out\n"
                .formatted(Shown.onOneLine(name))),
        ran);
  }

  @Test
  void aNameOfOver200CharactersIsRefused() {
    assertEquals(
        new Ran(2, "", "starboard case undo: --as: the name has 201 characters; the most is 200\n"),
        undo("--as", "x".repeat(201)));
  }

  private static Ran undo(String... more) {
    var words = Stream.of("case", "undo", "--round", "2003-11", "--council", "Kent");
    return Ran.of(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
  }
}
