package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import starboard.casework.CouncilNames.Ambiguous;
import starboard.casework.CouncilNames.Found;
import starboard.casework.CouncilNames.Unknown;

/// Other people's ways to write the names of the 150 councils.
class CouncilNamesTest {
  private static final List<Council> COUNCILS = councils();
  private static final CouncilNames NAMES = new CouncilNames(COUNCILS);

  /// Ways to write a name, each of which may be applied to what another one made of it.
  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          it -> it.replace(" & ", " and "),
          it -> it.replace(" & ", "&"),
          it -> it.replace("upon", "on"),
          it -> it.replace(" upon ", "-upon-"),
          it -> it.replace("-on-", " on "),
          it -> it.replace("-on-", "-upon-"),
          it -> it.replace("St. ", "St "),
          it -> it.replace("St. ", "Saint "),
          it -> it.replace("Helens", "Helen’s"),
          it -> it.replace("North ", "N. "),
          it -> it.replace("North ", "N "),
          it -> it.replace("South ", "S. "),
          it -> it.replace("East ", "E "),
          it -> it.replace("West ", "W. "),
          it -> it.replace("NE ", "North East "),
          it -> it.replace("NE ", "N.E. "),
          it -> it.replace("North East", "NE"),
          it -> it.replace(" the ", " "),
          it -> it.replace(" Towns", ""),
          it -> it.replace("Kingston upon Hull", "Hull"),
          it -> it.replace("e", "é"),
          it -> it.replace(" ", "  "),
          it -> it.replace(" ", "\u00a0"),
          it -> it.replace(" ", "-"),
          it -> it.toUpperCase(Locale.ROOT),
          it -> it.toLowerCase(Locale.ROOT),
          it -> " " + it + " ");

  @Test
  void everyCouncilIsFoundByItsName() {
    assertEquals(150, COUNCILS.size());
    for (var council : COUNCILS) assertEquals(new Found(council), NAMES.find(council.name()));
  }

  @Test
  void everyVariantOfANameIsThatCouncilAndNoOther() {
    var tried = 0;
    for (var council : COUNCILS)
      for (var variant : variants(council)) {
        assertEquals(new Found(council), NAMES.find(variant), variant);
        tried++;
      }
    assertTrue(tried > 15_000, "only " + tried + " variants");
  }

  @Test
  void everyCouncilIsFoundByItsId() {
    for (var council : COUNCILS) assertEquals(new Found(council), NAMES.find(council.id().text()));
  }

  @Test
  void shortNamesInCommonUseAreFound() {
    assertEquals("Kingston upon Hull", found("Hull City Council"));
    assertEquals("Southend-on-Sea", found("Southend"));
    assertEquals("Newcastle upon Tyne", found("Newcastle City Council"));
    assertEquals("Bath & NE Somerset", found("BANES"));
    assertEquals("East Riding of Yorkshire", found("East Riding Council"));
    assertEquals("North East Lincolnshire", found("N.E. Lincs"));
    assertEquals("Nottinghamshire", found("Notts CC"));
    assertEquals("Durham", found("Co. Durham"));
    assertEquals("City of London", found("Corporation of London"));
    assertEquals("Bristol", found("Bristol, City of"));
    assertEquals("Isles of Scilly", found("Council of the Isles of Scilly"));
  }

  @Test
  void aNameThatFitsTwoCouncilsIsNotGuessed() {
    assertEquals(
        new Ambiguous(List.of("Kingston upon Thames", "Kingston upon Hull")),
        NAMES.find("Kingston"));
    for (var town : List.of("Derby", "Leicester", "Nottingham"))
      for (var kind : List.of(" County Council", " CC", " County")) {
        assertEquals(new Ambiguous(List.of(town, town + "shire")), NAMES.find(town + kind));
        assertEquals(town, found(town + " City Council"));
      }
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    assertEquals(new Unknown(List.of("Middlesbrough")), NAMES.find("Middlesborough"));
    assertEquals(new Unknown(List.of("West Berkshire")), NAMES.find("Berkshire"));
    assertEquals(new Unknown(List.of("Barking & Dagenham")), NAMES.find("Barking"));
    assertEquals(new Unknown(List.of("Cambridgeshire")), NAMES.find("Cambridge City Council"));
    assertEquals(new Unknown(List.of()), NAMES.find("Total for England"));
    assertEquals(new Unknown(List.of()), NAMES.find(""));
    assertEquals(new Unknown(List.of()), NAMES.find("The Council of the City & County"));
  }

  private static String found(String text) {
    return NAMES.find(text) instanceof Found(var council)
        ? council.name()
        : NAMES.find(text).toString();
  }

  /// Every spelling of the name and every spelling of that, with each title that such a council may
  /// bear.
  private static Set<String> variants(Council council) {
    var names = new LinkedHashSet<>(List.of(council.name()));
    for (var first : SPELLINGS)
      for (var second : SPELLINGS) names.add(second.apply(first.apply(council.name())));
    var variants = new LinkedHashSet<String>();
    for (var name : names) titles(council).forEach(it -> variants.add(it.formatted(name)));
    return variants;
  }

  private static Stream<String> titles(Council council) {
    // It is no borough, and “London Borough Council” is nobody's name.
    if (council.name().equals("City of London"))
      return Stream.of("%s", "%s Council", "%s Corporation", "Corporation of the %s");
    var plain = Stream.of("%s", "%s Council", "%s Borough Council");
    var own =
        switch (council.type()) {
          case INNER_LONDON, OUTER_LONDON ->
              Stream.of(
                  "London Borough of %s",
                  "LB %s", "Royal Borough of %s", "%s London Borough Council", "City of %s");
          case METROPOLITAN_DISTRICT ->
              Stream.of(
                  "%s MBC",
                  "%s Metropolitan Borough Council",
                  "City of %s Metropolitan District Council",
                  "%s City Council");
          case SHIRE_COUNTY -> Stream.of("%s County Council", "%s CC", "%s Co. Council");
          case UNITARY_AUTHORITY ->
              Stream.of("%s Unitary Authority", "%s City Council", "City of %s", "%s, City of");
        };
    return Stream.concat(plain, own);
  }

  private static List<Council> councils() {
    var councils = new ArrayList<Council>();
    for (var line : lines()) {
      var cells = line.split(",", 4);
      councils.add(
          new Council(CouncilId.ofName(cells[0]), cells[0], type(cells[1]), Region.LONDON));
    }
    return councils;
  }

  private static CouncilType type(String code) {
    return switch (code) {
      case "IL" -> CouncilType.INNER_LONDON;
      case "OL" -> CouncilType.OUTER_LONDON;
      case "M" -> CouncilType.METROPOLITAN_DISTRICT;
      case "S" -> CouncilType.SHIRE_COUNTY;
      case "UA" -> CouncilType.UNITARY_AUTHORITY;
      default -> throw new AssertionError("no type of council: " + code);
    };
  }

  private static List<String> lines() {
    try (var in =
        CouncilNamesTest.class.getResourceAsStream("/starboard/record/annex-1-2003-11.csv")) {
      if (in == null) throw new AssertionError("the published record is not there");
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
