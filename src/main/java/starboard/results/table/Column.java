package starboard.results.table;

/// A column of a table.
///
/// @param id for programs: lower-case words joined by `_`, the same in CSV, JSON and spreadsheet
/// @param title as a reader sees it
/// @param describes what it holds and in which unit, one sentence
public record Column(String id, String title, String describes) {}
