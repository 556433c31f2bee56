"""A widget shows what the map says; one that has to show something else makes way for a new one."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from netmap.pages import state

    if st.session_state.get("here", True):
        st.text_input("Name", **state.shows("name", st.session_state.get("said", "Ana"), "value"))


def test_it_stays_while_it_holds_what_it_shows() -> None:
    app = AppTest.from_function(page).run()
    first = app.text_input[0]
    app.session_state["said"] = "Ben"
    first.set_value("Ben ").run()  # what is shown, but for a space
    assert app.text_input[0].key == first.key
    assert app.text_input[0].value == "Ben "


def test_one_that_shows_something_else_is_new_and_so_is_one_that_comes_back() -> None:
    app = AppTest.from_function(page).run()
    met = [app.text_input[0].key]
    app.session_state["said"] = "Ben"
    met.append(app.run().text_input[0].key)
    assert app.text_input[0].value == "Ben"
    app.session_state["here"] = False
    app.run()
    app.session_state["here"] = True
    met.append(app.run().text_input[0].key)
    assert app.text_input[0].value == "Ben"
    assert len(set(met)) == 3


def test_several_answers_are_the_same_in_any_order() -> None:
    def several() -> None:
        import streamlit as st

        from netmap.pages import state

        st.pills("Kinds", ["a", "b", "c"], selection_mode="multi", **state.shows("kinds", ["a", "b"]))

    app = AppTest.from_function(several).run()
    first = app.button_group[0].key
    assert app.button_group[0].set_value(["b", "a"]).run().button_group[0].key == first
    assert app.button_group[0].set_value(["b"]).run().button_group[0].value == ["a", "b"]
