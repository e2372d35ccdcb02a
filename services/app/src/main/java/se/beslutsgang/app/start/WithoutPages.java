package se.beslutsgang.app.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Leaves out pages, their forms and their doors where no web server runs that they could be part
 * of.
 */
final class WithoutPages extends TypeExcludeFilter {

    static void register(ConfigurableApplicationContext beans) {
        beans.getBeanFactory().registerSingleton("withoutPages", new WithoutPages());
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return type.getClassMetadata()
                .getClassName()
                .matches(
                        "se\\.beslutsgang\\.(\\w+\\.web\\.\\w+(Pages|Forms)"
                                + "|web\\.(security|errors)\\..*|web\\.Page|web\\.front\\.(?!Persons)\\w+)");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutPages;
    }

    @Override
    public int hashCode() {
        return WithoutPages.class.hashCode();
    }
}
