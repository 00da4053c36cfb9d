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
<symbol name="0" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="color" v="212,21,47,160"/><prop k="outline_color" v="176,18,43,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3"/><prop k="size_unit" v="MM"/></layer></symbol>
<symbol name="1" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="color" v="239,138,31,160"/><prop k="outline_color" v="199,93,0,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3"/><prop k="size_unit" v="MM"/></layer></symbol>
<symbol name="2" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="color" v="61,127,196,160"/><prop k="outline_color" v="34,96,159,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3"/><prop k="size_unit" v="MM"/></layer></symbol>
<symbol name="3" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="color" v="125,133,143,160"/><prop k="outline_color" v="125,133,143,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3"/><prop k="size_unit" v="MM"/></layer></symbol>
<symbol name="4" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="color" v="126,87,176,160"/><prop k="outline_color" v="95,53,150,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3"/><prop k="size_unit" v="MM"/></layer></symbol>
</symbols>
</renderer-v2>
<layerGeometryType>0</layerGeometryType>
</qgis>
