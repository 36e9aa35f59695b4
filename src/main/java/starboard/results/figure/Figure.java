package starboard.results.figure;

import starboard.results.chart.Chart;
import starboard.results.table.Table;

/// One figure: a chart, the same as a table, and what it shows as a sentence.
///
/// @param id for programs, links and file names, for example `figure-1`
/// @param title for example `Figure 1: Distribution of ratings`
/// @param says what it shows, computed from the data, one or two sentences
public record Figure(String id, String title, String says, Chart chart, Table table) {}
