<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
<renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="0">
<rules key="decisions">
<rule key="confirmed" symbol="0" label="{CONFIRMED}" filter="status = &apos;confirmed&apos;"/>
<rule key="dismissed" symbol="1" label="{DISMISSED}" filter="status = &apos;dismissed&apos;"/>
<rule key="needs-document" symbol="2" label="{NEEDS_DOCUMENT}" filter="status = &apos;needs-document&apos;"/>
<rule key="corrected" symbol="3" label="{CORRECTED}" filter="status = &apos;corrected&apos;"/>
<rule key="open" symbol="4" label="{OPEN}" filter="status = &apos;open&apos;"/>
</rules>
<symbols>
<symbol name="0" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="color" v="212,21,47,255"/><prop k="outline_color" v="176,18,43,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3.4"/><prop k="size_unit" v="MM"/></layer></symbol>
<symbol name="1" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="cross_fill"/><prop k="angle" v="45"/><prop k="color" v="125,133,143,255"/><prop k="outline_color" v="92,99,108,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3.4"/><prop k="size_unit" v="MM"/></layer></symbol>
<symbol name="2" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="triangle"/><prop k="color" v="239,138,31,255"/><prop k="outline_color" v="199,93,0,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3.4"/><prop k="size_unit" v="MM"/></layer></symbol>
<symbol name="3" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="square"/><prop k="color" v="46,139,87,255"/><prop k="outline_color" v="31,102,63,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3.4"/><prop k="size_unit" v="MM"/></layer></symbol>
<symbol name="4" type="marker" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="color" v="255,255,255,200"/><prop k="outline_color" v="92,99,108,255"/><prop k="outline_width" v="0.4"/><prop k="size" v="3.4"/><prop k="size_unit" v="MM"/></layer></symbol>
</symbols>
</renderer-v2>
<layerGeometryType>0</layerGeometryType>
</qgis>
