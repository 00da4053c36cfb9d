<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
<renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="0">
<rules key="low_use">
<rule key="low_use" symbol="0" label="{low_use}"/>
</rules>
<symbols>
<symbol name="0" type="fill" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="216,150,60,90"/><prop k="style" v="solid"/><prop k="outline_color" v="150,92,20,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.5"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="round"/></layer><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="150,92,20,255"/><prop k="style" v="dense5"/><prop k="outline_style" v="no"/></layer></symbol>
</symbols>
</renderer-v2>
<layerGeometryType>2</layerGeometryType>
</qgis>
