package starboard.application.publishing;

import java.time.Instant;
import starboard.journal.Hash;

/// The state of the journal that a publication was made from, so that anyone can later prove what
/// was published: the same head that `starboard store verify` prints.
///
/// @param hash one hash over the newest entries of all case files
/// @param entries how many entries there are
/// @param at when the newest of them was made; a publication bears this time, not that of its
///   making
public record JournalHead(Hash hash, long entries, Instant at) {}
