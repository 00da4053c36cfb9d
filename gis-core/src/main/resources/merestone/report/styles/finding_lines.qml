<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
<renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="0">
<rules key="findings">
<rule key="block" symbol="0" label="{block}" filter="kind = &apos;conflict&apos; AND level = &apos;block&apos;"/>
<rule key="warn" symbol="1" label="{warn}" filter="kind = &apos;conflict&apos; AND level = &apos;warn&apos;"/>
<rule key="info" symbol="2" label="{info}" filter="kind = &apos;conflict&apos; AND level = &apos;info&apos;"/>
<rule key="excepted" symbol="3" label="{excepted}" filter="kind = &apos;excepted&apos;"/>
<rule key="undecided" symbol="4" label="{undecided}" filter="kind = &apos;undecided&apos;"/>
</rules>
<symbols>
<symbol name="0" type="line" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="176,18,43,255"/><prop k="line_style" v="solid"/><prop k="line_width" v="0.9"/><prop k="line_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="capstyle" v="round"/></layer></symbol>
<symbol name="1" type="line" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="199,93,0,255"/><prop k="line_style" v="solid"/><prop k="line_width" v="0.9"/><prop k="line_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="capstyle" v="round"/></layer></symbol>
<symbol name="2" type="line" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="34,96,159,255"/><prop k="line_style" v="solid"/><prop k="line_width" v="0.9"/><prop k="line_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="capstyle" v="round"/></layer></symbol>
<symbol name="3" type="line" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="125,133,143,255"/><prop k="line_style" v="solid"/><prop k="line_width" v="0.9"/><prop k="line_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="capstyle" v="round"/></layer></symbol>
<symbol name="4" type="line" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="95,53,150,255"/><prop k="line_style" v="solid"/><prop k="line_width" v="0.9"/><prop k="line_width_unit" v="MM"/><prop k="joinstyle" v="round"/><prop k="capstyle" v="round"/></layer></symbol>
</symbols>
</renderer-v2>
<layerGeometryType>1</layerGeometryType>
</qgis>
