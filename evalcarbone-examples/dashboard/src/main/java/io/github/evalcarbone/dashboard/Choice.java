package io.github.evalcarbone.dashboard;

/**
 * One of several to choose from.
 *
 * @param id  what is sent
 * @param label  what is shown
 */
record Choice(String id, String label) {}
