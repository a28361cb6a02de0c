package dev.shopstrata.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.Macro;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** {@code macro} whose output and depth are bounded; it sees only its arguments. */
final class BoundedMacro extends MacroNode {
  BoundedMacro(MacroNode parsed) {
    super(parsed.getName(), parsed.getArgs(), parsed.getBody());
  }

  @Override
  public Macro getMacro() {
    List<String> names = getArgs().getNamedArgs().stream().map(NamedArgumentNode::getName).toList();
    return new Macro() {
      @Override
      public List<String> getArgumentNames() {
        return names;
      }

      @Override
      public String getName() {
        return BoundedMacro.this.getName();
      }

      @Override
      public String call(
          PebbleTemplateImpl self, EvaluationContextImpl context, Map<String, Object> given) {
        PageRender page = RenderContext.page(context);
        int depth = page.enterMacro();
        ScopeChain scopes = context.getScopeChain();
        scopes.pushLocalScope();
        for (NamedArgumentNode argument : getArgs().getNamedArgs()) {
          Object value =
              argument.getValueExpression() == null
                  ? null
                  : argument.getValueExpression().evaluate(self, context);
          scopes.put(argument.getName(), value);
        }
        scopes.pushScope(given);
        PageWriter writer = new PageWriter(256);
        try {
          getBody().render(self, writer, context);
        } catch (AttributeNotFoundException e) {
          // Said here: "default" and "is defined" would take it for an absent value out there.
          throw page.store().engine().failures().explained(e, e, page);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        scopes.popScope();
        scopes.popScope();
        page.leave(depth);
        return writer.toString();
      }
    };
  }
}
