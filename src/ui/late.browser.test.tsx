import { Component, type ReactNode, useState } from "react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { late } from "./late.tsx";

it("shows what stands in its place until its code has come, and then the component with all it was given", async () => {
  const coming = Promise.withResolvers<typeof Greeting>();
  const Late = late(() => coming.promise);
  const screen = await render(<Late fallback={<p>Loading…</p>} name="Ada" />);
  await expect.element(screen.getByText("Loading…")).toBeVisible();

  coming.resolve(Greeting);
  await expect.element(screen.getByText("Hello, Ada")).toBeVisible();
  await expect.element(screen.getByText("Loading…")).not.toBeInTheDocument();
});

it("is fetched once, and is there at once when it is shown again", async () => {
  let fetches = 0;
  const Late = late(async () => {
    fetches += 1;
    return await Promise.resolve(Greeting);
  });
  const first = await render(<Late name="Ada" />);
  await expect.element(first.getByText("Hello, Ada")).toBeVisible();
  await first.unmount();

  const second = await render(<Late fallback={<p>Loading…</p>} name="Alan" />);
  expect(second.container.textContent).toBe("Hello, Alan");
  expect(fetches).toBe(1);
});

it("hands a failure to the error boundary, and asks again when it is shown anew", async () => {
  let fetches = 0;
  const Late = late(async () => {
    fetches += 1;
    if (fetches === 1) throw new Error("cut off");
    return await Promise.resolve(Greeting);
  });
  const screen = await render(
    <Again>
      <Late name="Ada" />
    </Again>,
  );
  await expect.element(screen.getByText("Failed: cut off")).toBeVisible();

  await screen.getByRole("button", { name: "Again" }).click();
  await expect.element(screen.getByText("Hello, Ada")).toBeVisible();
});

function Greeting({ name }: { readonly name: string }) {
  return <p>{`Hello, ${name}`}</p>;
}

function Again({ children }: { readonly children: ReactNode }) {
  const [tries, setTries] = useState(0);
  return (
    <>
      <button onClick={() => setTries(tries + 1)}>Again</button>
      <Boundary key={tries}>{children}</Boundary>
    </>
  );
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failure?: string }> {
  override state: { readonly failure?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { failure: String(error instanceof Error ? error.message : error) };
  }

  override render() {
    const { failure } = this.state;
    return failure === undefined ? this.props.children : <p>{`Failed: ${failure}`}</p>;
  }
}
