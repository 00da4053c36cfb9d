package merestone.report;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import merestone.message.Language;
import merestone.message.Text;
import merestone.rule.Condition;

/**
 * Shows records to a template, those of this package included, which FreeMarker's own wrapper
 * cannot see. A {@link Text} becomes its wording in the report's language, an empty optional is
 * missing.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private final Language language;

  RecordWrapper(Language language) {
    super(Configuration.VERSION_2_3_34);
    this.language = language;
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Text text) {
      return new SimpleScalar(language.in(text));
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Record shown) {
      return new RecordModel(shown, this);
    }
    boolean ours = value instanceof Enum<?> || value instanceof Condition;
    return ours ? super.handleUnknownType(value) : shut(value);
  }

  /** A template may be anybody's: of what is neither data nor words it sees the text alone. */
  private static TemplateModel shut(Object value) {
    return new SimpleScalar(value.toString());
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> found = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      boolean instance = !Modifier.isStatic(method.getModifiers());
      if (instance && method.getParameterCount() == 0) {
        method.setAccessible(true);
        found.put(method.getName(), method);
      }
    }
    return found;
  }

  /** A record whose components, and other methods without parameters, are read by name. */
  private record RecordModel(Record shown, RecordWrapper wrapper) implements TemplateHashModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Method accessor = ACCESSORS.get(shown.getClass()).get(key);
      if (accessor == null) {
        throw new TemplateModelException(shown.getClass().getSimpleName() + " has no " + key);
      }
      try {
        return wrapper.wrap(accessor.invoke(shown));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new TemplateModelException(shown.getClass().getSimpleName() + "." + key, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
