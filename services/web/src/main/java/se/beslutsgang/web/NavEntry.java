package se.beslutsgang.web;

import se.beslutsgang.kernel.Role;

import java.util.Set;

/**
 * A place in the navigation, announced by the module whose page it is.
 *
 * @param key of its text in the message files
 */
public record NavEntry(int order, String key, String path, Set<Role> roles) {}
