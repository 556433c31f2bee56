"""Everything a page of netmap may use, and a name that is written like a picture from elsewhere."""

import pandas
import plotly.graph_objects as go
import streamlit as st

HOSTILE = "![x](http://elsewhere.example/seen.png)"

st.set_page_config(page_title="probe")
st.markdown(f"markdown {HOSTILE}")
st.markdown("<img src='http://elsewhere.example/tag.png'> tag", unsafe_allow_html=True)
st.button(f"button {HOSTILE}")
figure = go.Figure(go.Scatter(x=[0, 1], y=[0, 1], mode="markers+text", text=["Ana", HOSTILE]))
event = st.plotly_chart(figure, key="chart", on_select="rerun")
st.text(f"chosen: {len(event['selection']['points'])}")
st.dataframe(pandas.DataFrame({"name": ["Ana", HOSTILE]}))
st.data_editor(pandas.DataFrame({"name": ["Bo"]}), key="editor")
st.download_button("Save it", data='{"a": 1}', file_name="map.json", mime="application/json")
opened = st.file_uploader("Open one")
st.text(f"opened: {len(opened.getvalue()) if opened else 0}")
st.pills("Icons", [":material/undo:", ":material/redo:"])
if st.button("Fail"):
    raise ValueError("a note about CANARY")
if st.button("Fail while refusing"):
    from netmap.model import Alter

    Alter(id="a1", name="CANARY", note=7)
