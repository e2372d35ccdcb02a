package se.beslutsgang.kernel.testkit;

import se.beslutsgang.kernel.Judgement;
import se.beslutsgang.kernel.Rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;

/**
 * Our classes loaded anew, with a {@link Judgement} that holds nothing against one rule. The rule
 * is written into the class as it is loaded, so there is no switch that could be left on.
 */
final class Without extends ClassLoader {

    private static final String OURS = "se.beslutsgang.";
    private static final ClassDesc RULE = ClassDesc.of(Rule.class.getName());

    private final Optional<String> rule;

    private Without(Optional<String> rule) {
        super("without " + rule.orElse("nothing"), Without.class.getClassLoader());
        this.rule = rule;
    }

    /** All rules but one. */
    static Without rule(Rule rule) {
        return new Without(Optional.of(rule.key()));
    }

    /** All rules, loaded in the same way. */
    static Without nothing() {
        return new Without(Optional.empty());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) return super.loadClass(name, resolve);
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) throw new ClassNotFoundException(name);
            byte[] code = in.readAllBytes();
            byte[] ours = name.equals(Judgement.class.getName()) ? changed(code) : code;
            return defineClass(name, ours, 0, ours.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] changed(byte[] judgement) {
        if (rule.isEmpty()) return judgement;
        var require =
                ClassTransform.transformingMethodBodies(
                        m -> m.methodName().equalsString("require"), unless(rule.get()));
        return ClassFile.of().transformClass(ClassFile.of().parse(judgement), require);
    }

    /** {@code if (rule.key().equals(off)) return this;} before all else. */
    private static CodeTransform unless(String off) {
        return new CodeTransform() {
            @Override
            public void atStart(CodeBuilder code) {
                code.aload(2)
                        .invokeinterface(RULE, "key", MethodTypeDesc.of(ConstantDescs.CD_String))
                        .loadConstant(off)
                        .invokevirtual(
                                ConstantDescs.CD_String,
                                "equals",
                                MethodTypeDesc.of(
                                        ConstantDescs.CD_boolean, ConstantDescs.CD_Object))
                        .ifThen(then -> then.aload(0).areturn());
            }

            @Override
            public void accept(CodeBuilder code, CodeElement element) {
                code.with(element);
            }
        };
    }
}
