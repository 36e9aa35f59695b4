package starboard.publication.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import starboard.application.publishing.PublicationContents;
import starboard.publication.svg.SvgStyles;

/// All files of the site.
public final class Site {
  private static final String MADE = "starboard.publication.site.made";
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Site.class.getClassLoader(), MADE);

  private Site() {}

  /// What makes each file, by its path in the folder.
  public static Map<String, Supplier<byte[]>> files(PublicationContents contents) {
    var files = new LinkedHashMap<String, Supplier<byte[]>>();
    files.put(IndexPage.PATH, () -> page("index.jte", IndexPage.of(contents)));
    files.put(ResultsPage.PATH, () -> page("results.jte", ResultsPage.of(contents)));
    files.put(
        AnnexPage.path(contents.annex1()),
        () -> page("annex.jte", AnnexPage.of(contents, contents.annex1(), true)));
    files.put(
        AnnexPage.path(contents.annex2()),
        () -> page("annex.jte", AnnexPage.of(contents, contents.annex2(), false)));
    files.put(CorrectionsPage.PATH, () -> page("corrections.jte", CorrectionsPage.of(contents)));
    for (var it : contents.councils())
      files.put(CouncilPage.path(it), () -> page("council.jte", CouncilPage.of(contents, it)));
    files.put("starboard.css", () -> bytes(shipped("starboard.css") + SvgStyles.css()));
    files.put("search.js", () -> bytes(shipped("search.js")));
    return files;
  }

  private static byte[] page(String template, Object page) {
    var out = new StringOutput(16_384);
    TEMPLATES.render(template, page, out);
    return bytes(out.toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String shipped(String name) {
    var file = "/starboard/publication/" + name;
    try (var in = Objects.requireNonNull(Site.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a file that ships cannot be read", e);
    }
  }
}
