// What Streamlit says of itself on the page: whether it is at rest, and whether it hears its server.

export const app = () => document.querySelector('[data-testid="stApp"]');
export const CONNECTION = "data-test-connection-state";

export function isAtRest() {
  return app()?.getAttribute("data-test-script-state") === "notRunning";
}
