package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import starboard.application.BadInput;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.ProvedRuleBook;

class RulesTest {
  @TempDir Path folder;

  @Test
  void listsTheRuleBooksTheDefaultFirst() {
    assertEquals(
        new Ran(
            0,
            """
            ID              TITLE                                           IN FORCE
            recovered-2002  Recovered rule, 2002 to 2005                    2002-05-30  default
            poor-is-zero    Recovered rule, Poor capacity gives zero stars  2002-05-30
            """,
            ""),
        Ran.of("rules", "list"));
  }

  @Test
  void listsTheRuleBooksForPrograms() {
    var books = new ShippedRuleBooks().list().stream().map(ProvedRuleBook::book).toList();
    var expected =
        """
        [
          {
            "default": true,
            "id": "recovered-2002",
            "inForce": "2002-05-30",
            "note": "%s",
            "title": "Recovered rule, 2002 to 2005"
          },
          {
            "default": false,
            "id": "poor-is-zero",
            "inForce": "2002-05-30",
            "note": "%s",
            "title": "Recovered rule, Poor capacity gives zero stars"
          }
        ]
        """
            .formatted(books.get(0).note(), books.get(1).note());
    assertEquals(new Ran(0, expected, ""), Ran.of("rules", "list", "--format", "json"));
  }

  @Test
  void showsEveryPartWithItsSourceAndHowSureItIs() {
    var ran = Ran.of("rules", "show", "recovered-2002");
    assertEquals(0, ran.exit());
    assertEquals("", ran.err());
    assertEquals("recovered-2002: Recovered rule, 2002 to 2005", ran.lines().getFirst());
    assertTrue(
        ran.out()
            .contains(
                """

                PART                    VALUE                                                 HOW SURE   SOURCE
                Points, serving         No 0, Some 2, Most 4, Yes 6                           recovered  [1]
                Points, capacity        Poor 0, Uncertain 1, Promising 2, Excellent 3         recovered  [1]
                Weights                 children 1, adults 1                                  quoted     [2]
                Band of zero stars      0 to 5 points                                         recovered  [3]
                Band of one star        6 to 9 points                                         recovered  [4]
                Band of two stars       10 to 13 points                                       recovered  [5]
                Band of three stars     14 to 18 points                                       recovered  [6]
                Limiting rule           No for either service: zero stars whatever the total  quoted     [7]
                Example of zero stars   No/Poor + Most/Promising                              quoted     [8]
                """),
        ran.out());
    assertTrue(
        ran.out()
            .contains(
                """

                THE 136 PAIRS OF SERVICE JUDGEMENTS
                published for councils               25
                fixed by a quoted rule               53
                fixed by a printed worked example     2
                the same in every scheme that fits   12
                not fixed by the record              44

                SOURCES
                [1] Recovered from the published record\
                """),
        ran.out());
    assertTrue(ran.lines().stream().noneMatch(it -> it.length() > 102), ran.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"recovered-2002", "poor-is-zero"})
  void whatIsShownForProgramsIsTheFileOfTheRuleBook(String id) throws IOException, BadInput {
    var books = new ShippedRuleBooks();
    var file = folder.resolve("book.json");
    Files.writeString(file, Ran.of("rules", "show", id, "--format", "json").out());
    assertEquals(books.find(id).orElseThrow().book(), books.read(file));
  }

  @Test
  void aSoundRuleBookThatMeetsTheRecordEndsWithZero() {
    assertEquals(
        new Ran(
            0,
            """
            recovered-2002: proved
              every combination has one star, and a better judgement never lowers it
              the services can be swapped, and the worked examples hold
            2003-11: 150 of 150 published stars
            2002-11: 150 of 150 published stars
            """,
            ""),
        Ran.of("rules", "check", "recovered-2002"));
    assertEquals(
        new Ran(
            0,
            """
            {
              "id": "recovered-2002",
              "proved": true,
              "rounds": [
                {
                  "councils": 150,
                  "fits": 150,
                  "misfits": [],
                  "round": "2003-11"
                },
                {
                  "councils": 150,
                  "fits": 150,
                  "misfits": [],
                  "round": "2002-11"
                }
              ]
            }
            """,
            ""),
        Ran.of("rules", "check", "recovered-2002", "--format", "json"));
  }

  @Test
  void everyPublishedStarThatIsMissedIsNamedAndEndsWithOne() throws IOException {
    var file = changed("\"to\" : 13", "\"to\" : 14", "\"from\" : 14", "\"from\" : 15");
    var ran = Ran.of("rules", "check", file);
    assertEquals(1, ran.exit());
    assertEquals("", ran.err());
    assertEquals("2003-11: 140 of 150 published stars", ran.lines().get(3));
    assertEquals(
        "  Blackburn with Darwen, Most/Excellent + Most/Excellent: published three stars, here two"
            + " stars",
        ran.lines().get(4));
    assertEquals("2002-11: 143 of 150 published stars", ran.lines().get(14));
    assertEquals(22, ran.lines().size());
    var json = Ran.of("rules", "check", file, "--format", "json");
    assertEquals(1, json.exit());
    assertTrue(
        json.out()
            .contains(
                """
                      "fits": 140,
                      "misfits": [
                        {
                          "adults_capacity": "Excellent",
                          "adults_serving": "Most",
                          "children_capacity": "Excellent",
                          "children_serving": "Most",
                          "council": "Blackburn with Darwen",
                          "published_stars": 3,
                          "rated_stars": 2
                        },
                """),
        json.out());
  }

  @Test
  void everyFlawIsNamedWithItsCellAndEndsWithOne() throws IOException {
    var file = changed("\"to\" : 9", "\"to\" : 8");
    assertEquals(
        new Ran(
            1,
            """
            recovered-2002: refused
              Some/Poor + Most/Excellent (9 points) has no star: no band holds 9 (and 15 more like it)
            """,
            ""),
        Ran.of("rules", "check", file));
    assertEquals(
        new Ran(
            1,
            """
            {
              "flaws": [
                "Some/Poor + Most/Excellent (9 points) has no star: no band holds 9 (and 15 more like it)"
              ],
              "id": "recovered-2002",
              "proved": false
            }
            """,
            ""),
        Ran.of("rules", "check", file, "--format", "json"));
  }

  @Test
  void whatIsNoRuleBookEndsWithTwo() throws IOException {
    var unknown = changed("\"Some\" : 2", "\"Sum\" : 2");
    var sentence =
        unknown + ", line 10, column 17: “Sum” is not known; it should be No, Some, Most or Yes\n";
    assertEquals(
        new Ran(2, "", "starboard rules check: " + sentence), Ran.of("rules", "check", unknown));
    assertEquals(
        new Ran(2, "", "starboard rules show: " + sentence), Ran.of("rules", "show", unknown));
    for (var neither : List.of("nothing", ""))
      assertEquals(
          new Ran(
              2,
              "",
              "starboard rules show: “%s” is not the id of a rule book (recovered-2002 or poor-is-zero) and there is no such file\n"
                  .formatted(neither)),
          Ran.of("rules", "show", neither));
  }

  private String changed(String... fromTo) throws IOException {
    var book = Ran.of("rules", "show", "recovered-2002", "--format", "json").out();
    for (var i = 0; i < fromTo.length; i += 2) {
      assertTrue(book.contains(fromTo[i]));
      book = book.replace(fromTo[i], fromTo[i + 1]);
    }
    return Files.writeString(folder.resolve("book.json"), book).toString();
  }
}
