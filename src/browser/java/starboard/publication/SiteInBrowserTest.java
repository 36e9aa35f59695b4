package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import starboard.application.BadInput;

/// The site from a folder in a real browser: axe-core, links, keys, at the width of a phone and of
/// a desk, in light and dark. Pictures are left in `target/site`.
@Tag("browser")
@SuppressWarnings("NullAway.Init") // Set before all tests.
class SiteInBrowserTest {
  private static final int PHONE = 375;
  private static final int DESK = 1280;

  @TempDir static Path folder;
  private static Path pack;
  private static Path invented;
  private static Browser browser;

  @BeforeAll
  static void open() throws BadInput, IOException {
    pack = folder.resolve("record");
    invented = folder.resolve("invented");
    Packs.print(Packs.record(), pack);
    Packs.print(Packs.invented(), invented);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void everyKindOfPageIsAccessibleAtEveryWidthInLightAndDark() throws IOException {
    var faults = new ArrayList<String>();
    for (var page : pages())
      for (int width : new int[] {PHONE, DESK})
        for (boolean dark : new boolean[] {false, true}) {
          var name =
              "%s-%s-%s-%s"
                  .formatted(
                      Objects.requireNonNull(page.getParent()).getFileName(),
                      page.getFileName().toString().replace(".html", ""),
                      width == PHONE ? "phone" : "desk",
                      dark ? "dark" : "light");
          browser.sized(width, dark).open(page);
          browser.picture(Path.of("target/site", name + ".png"));
          for (var it : browser.violations()) faults.add(name + ": " + it);
          if (browser.overflow() > 0) faults.add(name + " is wider than its window");
        }
    assertEquals(List.of(), faults);
  }

  private static List<Path> pages() throws IOException {
    var pages = new ArrayList<Path>();
    for (var it : List.of("index", "results", "annex-1", "annex-2", "corrections", "councils/kent"))
      pages.add(pack.resolve(it + ".html"));
    try (var councils = Files.list(invented.resolve("councils"))) {
      pages.add(
          councils
              .filter(it -> it.toString().endsWith(".html"))
              .sorted()
              .findFirst()
              .orElseThrow());
    }
    return pages;
  }

  @Test
  void everyLinkOpensAPageOrAFile() {
    var seen = new TreeSet<String>();
    var toSee = new ArrayList<>(List.of(pack.resolve("index.html").toUri().toString()));
    var broken = new ArrayList<String>();
    while (!toSee.isEmpty()) {
      var at = toSee.removeLast();
      if (!seen.add(at)) continue;
      if (!Files.isRegularFile(Path.of(java.net.URI.create(at)))) broken.add(at);
      if (!at.endsWith(".html")) continue;
      browser.driver().get(at);
      if (browser.driver().findElements(By.cssSelector("main h1")).size() != 1) broken.add(at);
      for (var it : hrefs()) toSee.add(it.replaceFirst("#.*", ""));
    }
    assertEquals(List.of(), broken);
    assertTrue(seen.size() > 450, "only " + seen.size());
  }

  private static List<String> hrefs() {
    var found =
        browser
            .driver()
            .executeScript(
                "return Array.from(document.querySelectorAll('a[href]'), it => it.href)");
    return ((List<?>) Objects.requireNonNull(found)).stream().map(Object::toString).toList();
  }

  @Test
  void aCouncilIsFoundByKeysAlone() {
    browser.sized(DESK, false).open(pack.resolve("index.html"));
    press(Keys.TAB);
    assertEquals("Skip to the main content", focused().getText());
    press(Keys.ENTER);
    int tabs = 0;
    while (!"find".equals(focused().getAttribute("id")) && tabs++ < 20) press(Keys.TAB);
    assertTrue(outlined(), "the focus cannot be seen");
    press("outer london zero");
    assertEquals("2 councils", browser.driver().findElement(By.id("found")).getText());
    press(Keys.chord(Keys.CONTROL, "a"));
    press("KENT");
    assertEquals("1 council", browser.driver().findElement(By.id("found")).getText());
    press(Keys.ENTER);
    assertTrue(browser.driver().getCurrentUrl().endsWith("/councils/kent.html"));
  }

  @Test
  void everythingThatCanBeReachedByTabShowsTheFocus() {
    browser.sized(DESK, true).open(pack.resolve("results.html"));
    int stops = 0;
    for (press(Keys.TAB); !focused().getTagName().equals("body") && stops < 80; press(Keys.TAB)) {
      assertTrue(outlined(), "no outline on " + focused().getAttribute("outerHTML"));
      stops++;
    }
    assertTrue(stops > 20, "only " + stops);
  }

  @Test
  void aTableOfAChartOpensByKeys() {
    browser.sized(DESK, false).open(pack.resolve("results.html"));
    var summary = browser.driver().findElement(By.cssSelector("summary"));
    browser.driver().executeScript("arguments[0].focus()", summary);
    press(Keys.ENTER);
    assertTrue(browser.driver().findElement(By.cssSelector("details table")).isDisplayed());
  }

  @Test
  void everyChartFitsAPhoneAndOneDrawingOfItIsShown() {
    browser.sized(PHONE, false).open(pack.resolve("results.html"));
    assertEquals(
        List.of(),
        browser
            .driver()
            .executeScript(
                "return Array.from(document.querySelectorAll('.picture')).filter(it =>"
                    + " it.scrollWidth > it.clientWidth || Array.from(it.querySelectorAll('svg'))"
                    + ".filter(svg => svg.getBoundingClientRect().width > 0).length !== 1)"
                    + ".map(it => it.getAttribute('aria-label'))"));
  }

  @Test
  void theNameOfARowStaysInSightWhileItsTableScrolls() {
    browser.sized(PHONE, false).open(pack.resolve("annex-1.html"));
    var left =
        browser
            .driver()
            .executeScript(
                "const table = document.querySelector('.table'); table.scrollLeft = 200;"
                    + " return table.querySelector('tbody th').getBoundingClientRect().left"
                    + " - table.getBoundingClientRect().left");
    assertEquals(0, ((Number) Objects.requireNonNull(left)).intValue());
  }

  private static void press(CharSequence keys) {
    focused().sendKeys(keys);
  }

  private static WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  private static boolean outlined() {
    var style = focused().getCssValue("outline-style");
    return !"none".equals(style) && !"0px".equals(focused().getCssValue("outline-width"));
  }
}
