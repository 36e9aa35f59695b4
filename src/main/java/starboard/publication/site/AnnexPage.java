package starboard.publication.site;

import starboard.application.publishing.PublicationContents;
import starboard.results.table.Table;

/// An annex.
public record AnnexPage(Frame frame, String title, TableView table) {

  /// @param linked whether its rows are councils, which lead to their pages
  static AnnexPage of(PublicationContents contents, Table table, boolean linked) {
    return new AnnexPage(
        Frame.of(contents, path(table), table.title()), table.title(), TableView.of(table, linked));
  }

  static String path(Table table) {
    return table.id() + ".html";
  }
}
