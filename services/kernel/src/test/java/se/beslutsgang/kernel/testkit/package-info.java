/**
 * How every module proves its rules: a test says which rule it holds, fails when that rule alone is
 * switched off, and stands beside the rule in {@code docs/model/rules.md}. Production code knows
 * nothing of it.
 */
@NullMarked
package se.beslutsgang.kernel.testkit;

import org.jspecify.annotations.NullMarked;
