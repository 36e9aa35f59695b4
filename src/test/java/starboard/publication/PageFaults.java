package starboard.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;

/// What would keep somebody who cannot see a page, or has no mouse, from using it; as far as its
/// structure tells.
final class PageFaults {
  private PageFaults() {}

  static List<String> of(Document page) {
    var faults = new ArrayList<String>();
    if (!page.select("html").attr("lang").equals("en-GB")) faults.add("no language");
    if (page.title().isBlank()) faults.add("no title");
    for (var one : List.of("h1", "main", "header", "footer", "nav[aria-label]", "a.skip"))
      if (page.select(one).size() != 1) faults.add("not one " + one);
    headings(page, faults);
    var ids = new HashSet<String>();
    for (var it : page.select("[id]")) if (!ids.add(it.id())) faults.add("twice the id " + it.id());
    for (var it : page.select("[aria-labelledby], [aria-describedby]"))
      for (var name :
          (it.attr("aria-labelledby") + " " + it.attr("aria-describedby")).strip().split(" +", -1))
        if (!ids.contains(name)) faults.add("named by nothing: " + name);
    for (var it : page.select("table")) {
      if (it.select("caption").text().isBlank()) faults.add("a table without a caption");
      if (it.select("thead th:not([scope=col])").size() > 0) faults.add("a heading without scope");
      if (it.select("tbody tr").size() != it.select("tbody th[scope=row]").size())
        faults.add("a row without a name");
    }
    for (var it : page.select("svg"))
      if (!it.attr("role").equals("img") || it.select("> title").text().isBlank())
        faults.add("a chart without a name");
    for (var it : page.select("input"))
      if (page.select("label[for=" + it.id() + "]").text().isBlank())
        faults.add("an input without a label");
    for (var it : page.select("a, summary"))
      if (it.text().isBlank()) faults.add("a link without words");
    for (var it : page.select("[onclick], [tabindex]"))
      if (it.hasAttr("onclick") || !List.of("0", "-1").contains(it.attr("tabindex")))
        faults.add("out of the order of keys");
    return faults;
  }

  private static void headings(Document page, List<String> faults) {
    int before = 0;
    for (var it : page.select("h1, h2, h3, h4")) {
      int level = it.tagName().charAt(1) - '0';
      if (level > before + 1) faults.add("a heading leaves out a level: " + it.text());
      before = level;
    }
  }
}
