package starboard.application;

import starboard.journal.Hash;

/// A store at a glance.
///
/// @param place the folder
/// @param device the name of this device in entries
/// @param files how many case files have entries
/// @param invented how many of its rounds are invented, so that nothing in them is about any
///   council
/// @param head one hash over the newest entries of all case files
public record StoreInfo(
    String place,
    String device,
    StoreFacts facts,
    int files,
    int entries,
    int drafts,
    int invented,
    Hash head) {}
