package starboard.exchange;

/// A page on its own that can be printed: black on white, without scripts or anything from
/// elsewhere.
final class HtmlPage {
  private HtmlPage() {}

  /// @param title as it was typed
  /// @param summary HTML of the first paragraph
  /// @param body HTML of what follows
  static String of(String title, String summary, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    <style>
    body { font: 11pt/1.45 sans-serif; color: #000; background: #fff; margin: 2em auto; max-width: 50em; padding: 0 1em; }
    h1 { font-size: 1.3em; }
    table { border-collapse: collapse; width: 100%%; }
    th, td { border: 1px solid #666; padding: 0.35em 0.6em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    @media print { body { margin: 0; max-width: none; } }
    </style>
    </head>
    <body>
    <main>
    <h1>%1$s</h1>
    <p>%2$s</p>
    %3$s</main>
    </body>
    </html>
    """
        .formatted(text(title), summary, body);
  }

  /// What a person typed, so that no sign of it is taken for HTML.
  static String text(String typed) {
    return typed
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
