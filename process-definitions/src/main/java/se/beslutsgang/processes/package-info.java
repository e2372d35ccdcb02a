/**
 * The BPMN models and the names in them that the engine's module speaks. Knows no service: a model
 * says <em>when</em> something is expected, the domain decides <em>whether</em>.
 */
@NullMarked
package se.beslutsgang.processes;

import org.jspecify.annotations.NullMarked;
